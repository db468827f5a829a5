package dev.verbatim.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is known to be wrong with the text of the corpus is found, all of it and nothing else: searched for here with a
 * few patterns that share nothing with the rules. Skipped where the corpus is not there.
 */
class KnownTextTest {

    private static final Map<String, Set<String>> REASONS = Map.of(
            "200", Set.of("ok", "success"),
            "201", Set.of("created"),
            "202", Set.of("accepted"),
            "204", Set.of("no content"));
    private static final Pattern STATUS = Pattern.compile("\\s*HTTP/[\\d.]+ (20[0-4]) (\\S[^`]*?)\\s*");
    private static final Pattern LINK =
            Pattern.compile("\\]\\(\\s*<?([^()\\s#?:]+\\.md)[^()]*\\)|^\\s*\\[[^\\]]+\\]:\\s*([^\\s#:]+\\.md)");
    private static final Pattern FENCE = Pattern.compile("[\\s>]*```.*");
    private static final Pattern FENCE_END = Pattern.compile("\\s*```+\\s*");

    private interface Search {
        void line(Path page, List<String> lines, int line, boolean code, List<String> found) throws IOException;
    }

    private static List<String> search(Search search) throws IOException {
        Path root = CorpusFindings.root();
        List<Path> pages;
        try (Stream<Path> files = Files.walk(root.resolve("api-reference/v1.0"))) {
            pages = files.filter(file -> file.toString().endsWith(".md")
                            && !root.relativize(file).startsWith("api-reference/v1.0/includes"))
                    .sorted()
                    .toList();
        }
        List<String> found = new ArrayList<>();
        for (Path page : pages) {
            List<String> lines = Files.readAllLines(page);
            boolean code = false;
            for (int i = 0; i < lines.size(); i++) {
                List<String> here = new ArrayList<>();
                if ((code ? FENCE_END : FENCE).matcher(lines.get(i)).matches()) {
                    code = !code;
                } else {
                    search.line(page, lines, i, code, here);
                }
                String path = root.relativize(page).toString().replace('\\', '/');
                int line = i + 1;
                here.forEach(what -> found.add(path + ":" + line + " " + what));
            }
        }
        return found;
    }

    private static List<String> told(String rule, int mostPlaces) throws IOException {
        return CorpusFindings.of(rule)
                .map(finding -> CorpusFindings.path(finding) + ":" + line(finding, mostPlaces))
                .sorted()
                .toList();
    }

    private static int line(Finding finding, int related) {
        return related < 0
                ? finding.span().startLine()
                : finding.related().get(related).span().startLine();
    }

    private static List<String> places(List<String> found) {
        return found.stream()
                .map(each -> each.substring(0, each.indexOf(' ')))
                .sorted()
                .toList();
    }

    @Test
    void reasons_that_contradict_their_status() throws IOException {
        List<String> wrong = search((page, lines, line, code, found) -> {
            Matcher status = STATUS.matcher(lines.get(line));
            if (code
                    && status.matches()
                    && !REASONS.getOrDefault(status.group(1), Set.of())
                            .contains(status.group(2).toLowerCase(Locale.ROOT))) {
                found.add(status.group(2));
            }
        });
        assertThat(wrong).hasSize(8);
        assertThat(told("reason-phrase", -1)).isEqualTo(places(wrong));
    }

    @Test
    void bodies_of_a_status_that_has_none() throws IOException {
        List<String> wrong = search((page, lines, line, code, found) -> {
            if (code && lines.get(line).matches("\\s*HTTP/[\\d.]+ 204.*")) {
                for (int i = line + 1; !FENCE_END.matcher(lines.get(i)).matches(); i++) {
                    if (lines.get(i).strip().startsWith("{")) {
                        found.add("body");
                        return;
                    }
                }
            }
        });
        assertThat(wrong).hasSize(12);
        assertThat(told("body-on-204", 0)).isEqualTo(places(wrong));
    }

    @Test
    void links_that_differ_from_their_file_by_case() throws IOException {
        Set<String> files = new TreeSet<>();
        try (Stream<Path> all = Files.walk(CorpusFindings.root())) {
            all.forEach(file -> files.add(file.toString()));
        }
        Set<String> lower =
                files.stream().map(file -> file.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        List<String> wrong = search((page, lines, line, code, found) -> {
            Matcher link = LINK.matcher(lines.get(line));
            while (!code && link.find()) {
                String path = link.group(1) == null ? link.group(2) : link.group(1);
                String file = page.resolveSibling(path).normalize().toString();
                if (!path.startsWith("/") && !files.contains(file) && lower.contains(file.toLowerCase(Locale.ROOT))) {
                    found.add(path);
                }
            }
        });
        assertThat(wrong).hasSize(194);
        assertThat(told("link-case", -1)).isEqualTo(places(wrong));
    }
}
