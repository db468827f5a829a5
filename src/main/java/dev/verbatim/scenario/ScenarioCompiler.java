package dev.verbatim.scenario;

import dev.verbatim.http.Exchange;
import dev.verbatim.http.Exchange.Answer;
import dev.verbatim.model.Example;
import dev.verbatim.scenario.files.Given;
import dev.verbatim.scenario.files.Given.GivenStep;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Compiles an example to the steps of a scenario. */
final class ScenarioCompiler {

    private ScenarioCompiler() {}

    static void compile(FeatureLayout layout, Exchange exchange, @Nullable Given given) {
        Example example = exchange.example();
        String notSent = Unsendable.reason(exchange);
        FeatureLayout.Steps steps =
                layout.scenario(example.id(), ScenarioTags.of(exchange, notSent), TitleText.of(example.name()));
        String request = example.request().code().text();
        boolean begun = given != null && notSent == null && setUp(steps, given);
        steps.step(begun ? "And " : "Given ", "the documented request at line " + example.line(), "http", request);
        if (given != null && notSent == null) {
            steps.step("And ", "the scenario " + quoted(given.scenario()) + " gives it", "json", given.gives());
        }
        if (notSent != null) {
            steps.step("But ", "it is not sent: " + TitleText.of(notSent));
            return;
        }
        steps.step("When ", "it is replayed");
        List<Answer> answers = exchange.answers();
        if (answers.isEmpty()) {
            steps.step("Then ", "the request succeeds");
        } else if (answers.size() == 1) {
            answer(steps, answers.get(0));
        } else {
            alternatives(steps, answers);
        }
    }

    /** Whether there was any step. Clean-up stands first: it is sent also where set-up fails. */
    private static boolean setUp(FeatureLayout.Steps steps, Given given) {
        String keyword = "Given ";
        for (GivenStep step : given.cleanUp()) {
            steps.step(keyword, "the clean-up step " + quoted(step.name()) + " at the end", "json", step.json());
            keyword = "And ";
        }
        for (GivenStep step : given.setUp()) {
            steps.step(keyword, "the set-up step " + quoted(step.name()), "json", step.json());
            keyword = "And ";
        }
        return keyword.equals("And ");
    }

    private static void answer(FeatureLayout.Steps steps, Answer answer) {
        int status = answer.response().status();
        steps.step("Then ", "the status is " + status);
        List<List<String>> headers = ComparedHeaders.rows(answer.response());
        if (!headers.isEmpty()) {
            steps.step("And ", "the documented headers are there", cells(headers));
        }
        String body = answer.response().body().text();
        if (body.isEmpty()) {
            steps.step("And ", NoBody.forbidden(status) ? "there is no body" : "no body is documented");
            return;
        }
        String type = answer.block().annotation().typeName();
        String shape = "the body has the documented shape" + (type == null ? "" : " of " + quoted(type));
        steps.step("And ", shape, mediaType(answer, body), body);
    }

    private static List<List<String>> cells(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(TitleText::of).toList())
                .toList();
    }

    private static void alternatives(FeatureLayout.Steps steps, List<Answer> answers) {
        String keyword = "Then ";
        for (Answer answer : answers) {
            int line = answer.response().statusSpan().startLine();
            String text = answer.response().source().text();
            steps.step(keyword, "the response may be the one at line " + line, "http", text);
            keyword = "And ";
        }
        steps.step("And ", "it is one of these");
    }

    /** A string parameter of a step. */
    private static String quoted(String text) {
        return '"' + TitleText.of(text).replace("\"", "\\u0022") + '"';
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
