package dev.verbatim.scenario.files;

import dev.verbatim.json.IndentedJson;
import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonArray;
import dev.verbatim.json.JsonValue.JsonBoolean;
import dev.verbatim.json.JsonValue.JsonMember;
import dev.verbatim.json.JsonValue.JsonNumber;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.json.JsonValue.JsonString;
import dev.verbatim.replay.Eventually;
import dev.verbatim.replay.Polling;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes steps and scenarios as the JSON that features show, which the readers read again. */
final class GivenJson {

    private final List<JsonMember> members = new ArrayList<>();

    private GivenJson() {}

    static String of(Step step) {
        GivenJson writer = new GivenJson();
        writer.add(step.kind().key(), text(step.what()));
        writer.request(step);
        writer.patience(step);
        return writer.json();
    }

    static String of(Scenario scenario) {
        GivenJson writer = new GivenJson();
        writer.request(scenario.request());
        writer.parameters(ScenarioReader.EXPECTATIONS, scenario.expectations().values());
        writer.patience(scenario.request());
        Integer pages = scenario.pages();
        if (pages != null) {
            writer.add(ScenarioReader.PAGES, number(pages));
        }
        return writer.json();
    }

    private void patience(Step step) {
        Eventually eventually = step.eventually();
        if (eventually != null) {
            add(
                    PatienceReader.EVENTUALLY,
                    object(
                            member("attempts", number(eventually.attempts())),
                            member("interval", interval(eventually.interval())),
                            member("agree", number(eventually.agree()))));
        }
        Polling polling = step.polling();
        if (polling != null) {
            add(
                    PatienceReader.POLL,
                    object(
                            member("limit", interval(polling.limit())),
                            member("interval", interval(polling.interval()))));
        }
    }

    private void request(Step step) {
        parameters(StepReader.PARAMETERS, step.parameters().values());
        statuses(StepReader.ALLOWED, step.allowed());
        statuses(StepReader.RETRY, step.retry());
        if (step.secondaryAccount()) {
            add(StepReader.SECONDARY, new JsonBoolean(true, 0, 0));
        }
        if (!step.capture().isEmpty()) {
            List<JsonMember> captures = new ArrayList<>();
            for (Map.Entry<String, String> capture : step.capture().entrySet()) {
                captures.add(member("[" + capture.getKey() + "]", text(capture.getValue())));
            }
            add(StepReader.CAPTURE, new JsonObject(captures, false, 0, 0));
        }
    }

    private void parameters(String key, Collection<Parameter> parameters) {
        List<JsonMember> given = new ArrayList<>();
        parameters.forEach(parameter -> given.add(member(parameter.key(), parameter.value())));
        if (!given.isEmpty()) {
            add(key, new JsonObject(given, false, 0, 0));
        }
    }

    private void statuses(String key, Set<Integer> codes) {
        if (!codes.isEmpty()) {
            List<JsonValue> elements = new ArrayList<>();
            codes.forEach(code -> elements.add(number(code)));
            add(key, new JsonArray(elements, false, 0, 0));
        }
    }

    private void add(String name, JsonValue value) {
        members.add(member(name, value));
    }

    private String json() {
        return IndentedJson.of(new JsonObject(members, false, 0, 0));
    }

    private static JsonMember member(String name, JsonValue value) {
        return new JsonMember(name, 0, 0, value);
    }

    private static JsonValue object(JsonMember... members) {
        return new JsonObject(List.of(members), false, 0, 0);
    }

    private static JsonValue text(String text) {
        return new JsonString(text, 0, 0);
    }

    private static JsonValue number(int number) {
        return new JsonNumber(Integer.toString(number), 0, 0);
    }

    private static JsonValue interval(Duration interval) {
        long millis = interval.toMillis();
        return text(millis % 1_000 == 0 ? millis / 1_000 + "s" : millis + "ms");
    }
}
