package dev.verbatim.scenario;

import dev.verbatim.http.Exchange;
import dev.verbatim.model.Block;
import dev.verbatim.model.Example;
import dev.verbatim.model.Page;
import dev.verbatim.model.Suggestion;
import dev.verbatim.model.UsageException;
import dev.verbatim.scenario.files.Planned;
import io.cucumber.tagexpressions.Expression;
import io.cucumber.tagexpressions.TagExpressionException;
import io.cucumber.tagexpressions.TagExpressionParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Applies a selection to one page after the other, and remembers what it saw, for when nothing is left. */
final class Selector {

    private final Selection selection;
    private final Function<Example, Exchange> reader;
    private final @Nullable Expression tags;
    private final Map<String, Pattern> globs = new HashMap<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private final Set<String> base = new LinkedHashSet<>();
    private int pages;

    Selector(Selection selection, Function<Example, Exchange> reader) {
        this.selection = selection;
        this.reader = reader;
        this.tags = parse(selection.tags());
        for (String name : selection.names()) {
            if (name.contains("*")) {
                String regex = Pattern.quote(name).replace("*", "\\E.*\\Q");
                globs.put(name, Pattern.compile(regex, Pattern.DOTALL));
            }
        }
    }

    /** Those of a page's examples that are selected; one goes by its own name and by that of its scenario. */
    List<Planned> select(Page page, List<Planned> examples) {
        pages++;
        List<Planned> selected = new ArrayList<>();
        Set<Example> atLines = atLines(page);
        for (Planned planned : examples) {
            Example documented = planned.documented();
            seen.add(planned.example().name());
            base.add(documented.name());
            boolean placed = selection.lines().isEmpty() || atLines.contains(documented);
            if (placed && (isNamed(documented) || isNamed(planned.example())) && isTagged(planned)) {
                selected.add(planned);
            }
        }
        return selected;
    }

    /** Says that nothing was selected, and what comes near. */
    UsageException nothing() {
        if (seen.isEmpty()) {
            return new UsageException(
                    pages == 0 ? "no pages to run" : "no examples in " + pages + (pages == 1 ? " page" : " pages"));
        }
        for (String name : selection.names()) {
            if (Stream.concat(seen.stream(), base.stream()).noneMatch(known -> matches(name, known))) {
                return new UsageException("no example is called `" + name + "`" + meant(name));
            }
        }
        String what = selection.tags() != null ? " has the tags `" + selection.tags() + "`" : " is selected";
        return new UsageException("none of " + seen.size() + " examples" + what);
    }

    private String meant(String name) {
        List<String> near = Suggestion.nearest(name.replace("*", ""), seen, 3);
        if (near.isEmpty()) {
            near = seen.stream()
                    .filter(known -> known.contains(name.replace("*", "")))
                    .limit(3)
                    .toList();
        }
        return near.isEmpty() ? "" : "; did you mean `" + String.join("` or `", near) + "`?";
    }

    private boolean isNamed(Example example) {
        return selection.names().isEmpty()
                || selection.names().stream().anyMatch(name -> matches(name, example.name()));
    }

    private boolean matches(String wanted, String name) {
        Pattern glob = globs.get(wanted);
        return wanted.equals(name) || (glob != null && glob.matcher(name).matches());
    }

    private boolean isTagged(Planned planned) {
        if (tags == null) {
            return true;
        }
        Exchange exchange = planned.of(reader.apply(planned.documented()));
        return tags.evaluate(ScenarioTags.of(exchange, Unsendable.reason(exchange)));
    }

    private Set<Example> atLines(Page page) {
        Set<Example> found = new LinkedHashSet<>();
        for (int line : selection.lines().getOrDefault(page.path(), Set.of())) {
            Example nearest = null;
            for (Example example : page.examples()) {
                if (nearest == null || firstLine(example) <= line) {
                    nearest = example;
                }
                if (firstLine(example) <= line && line <= lastLine(example)) {
                    break;
                }
            }
            if (nearest != null) {
                found.add(nearest);
            }
        }
        return found;
    }

    private static int firstLine(Example example) {
        return example.requestAnnotation() != null
                ? example.requestAnnotation().span().startLine()
                : example.request().fenceLine();
    }

    private static int lastLine(Example example) {
        int last = example.request().fenceEndLine();
        for (Block response : example.responses()) {
            last = Math.max(
                    last,
                    response.code() == null ? response.line() : response.code().fenceEndLine());
        }
        return last;
    }

    private static @Nullable Expression parse(@Nullable String expression) {
        if (expression == null) {
            return null;
        }
        try {
            return TagExpressionParser.parse(expression);
        } catch (TagExpressionException e) {
            throw new UsageException("`" + expression + "` is no tag expression: "
                    + String.valueOf(e.getMessage())
                            .lines()
                            .findFirst()
                            .orElse("")
                            .replaceFirst("^.* syntax error: ", ""));
        }
    }
}
