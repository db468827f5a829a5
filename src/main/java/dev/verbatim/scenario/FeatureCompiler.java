package dev.verbatim.scenario;

import dev.verbatim.http.Exchange;
import dev.verbatim.http.Exchange.Answer;
import dev.verbatim.model.ExampleId;
import dev.verbatim.model.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Compiles a page to a feature, each of its examples to a scenario. Whatever names, messages and titles hold,
 * Cucumber's parser gives it back unchanged; an example that is never sent is shown with the reason.
 */
public final class FeatureCompiler {

    /** What features written to disk say in their second line, by which they are known as Verbatim's own. */
    static final String MARKER = "# compiled by `verbatim features`: edit the page, not this file";

    private static final Pattern PRAGMA = Pattern.compile("(?i)\\s*(language|encoding)\\s*:.*");

    /** The feature of a page; {@code exchanges} are those of its examples that become scenarios. */
    public FeatureSource compile(Page page, List<Exchange> exchanges) {
        FeatureText text = new FeatureText();
        text.line("# " + comment(page.path()));
        text.line(MARKER);
        text.line(("Feature: " + TitleText.of(page.title())).stripTrailing());
        Map<Integer, ExampleId> scenarios = new HashMap<>();
        for (Exchange exchange : exchanges) {
            scenarios.put(scenario(text, exchange), exchange.example().id());
        }
        return new FeatureSource(page.path(), FeaturePath.of(page.path()), text.toString(), scenarios);
    }

    /** The page that a feature's first line names. */
    static String page(String firstLine) {
        String path = Escapes.undo(firstLine.startsWith("# ") ? firstLine.substring(2) : firstLine);
        return path.startsWith("./") ? path.substring(2) : path;
    }

    private static String comment(String path) {
        String safe = TitleText.of(path);
        // Gherkin obeys such comments at the top of a file.
        return PRAGMA.matcher(safe).matches() || safe.startsWith("./") ? "./" + safe : safe;
    }

    private static int scenario(FeatureText text, Exchange exchange) {
        String notSent = Unsendable.reason(exchange);
        text.line("");
        text.line("  " + String.join(" ", ScenarioTags.of(exchange, notSent)));
        int line = text.line(("  Scenario: " + TitleText.of(exchange.example().name())).stripTrailing());
        text.step("Given the documented request at line " + exchange.example().line());
        text.docString("http", exchange.example().request().code().text());
        if (notSent != null) {
            text.step("But it is not sent: " + TitleText.of(notSent));
            return line;
        }
        text.step("When it is replayed");
        List<Answer> answers = exchange.answers();
        if (answers.isEmpty()) {
            text.step("Then the request succeeds");
        } else if (answers.size() == 1) {
            answer(text, answers.get(0));
        } else {
            alternatives(text, answers);
        }
        return line;
    }

    private static void answer(FeatureText text, Answer answer) {
        text.step("Then the status is " + answer.response().status());
        List<List<String>> headers = ComparedHeaders.rows(answer.response());
        if (!headers.isEmpty()) {
            text.step("And the documented headers are there");
            text.table(headers);
        }
        String body = answer.response().body().text();
        if (body.isEmpty()) {
            text.step(
                    NoBody.forbidden(answer.response().status())
                            ? "And there is no body"
                            : "And no body is documented");
            return;
        }
        String type = answer.block().annotation().typeName();
        text.step(
                type == null
                        ? "And the body has the documented shape"
                        : "And the body has the documented shape of " + FeatureText.quoted(type));
        text.docString(mediaType(answer, body), body);
    }

    private static void alternatives(FeatureText text, List<Answer> answers) {
        String keyword = "Then ";
        for (Answer answer : answers) {
            int line = answer.response().statusSpan().startLine();
            text.step(keyword + "the response may be the one at line " + line);
            text.docString("http", answer.response().source().text());
            keyword = "And ";
        }
        text.step("And it is one of these");
    }

    private static String mediaType(Answer answer, String body) {
        String type = answer.response()
                .header("Content-Type")
                .map(header -> header.value().toLowerCase(Locale.ROOT))
                .orElse("");
        if (type.contains("json") || body.startsWith("{") || body.startsWith("[")) {
            return "json";
        }
        return type.contains("xml") ? "xml" : "";
    }
}
