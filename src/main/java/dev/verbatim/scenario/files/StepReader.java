package dev.verbatim.scenario.files;

import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonMember;
import dev.verbatim.json.JsonValue.JsonString;
import dev.verbatim.model.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the requests of a scenario file: set-up, clean-up, canned ones, and what a scenario says of its example. */
final class StepReader {

    static final String SET_UP = "test-setup";
    static final String PARAMETERS = "request-parameters";
    static final String CAPTURE = "capture";
    static final String ALLOWED = "allowed-status-codes";
    static final String RETRY = "status-codes-to-retry";
    static final String SECONDARY = "secondary-account";

    /** Keys of every request. */
    static final Set<String> COMMON = keys(
            PARAMETERS,
            CAPTURE,
            ALLOWED,
            RETRY,
            SECONDARY,
            SET_UP,
            PatienceReader.EVENTUALLY,
            PatienceReader.POLL,
            "name",
            "description");

    private static final Set<String> STEP = with(COMMON, "method", "http-request", "canned-request");
    private static final Set<String> CANNED = with(STEP, "implicit-variable");
    private static final int DEEPEST = 10;

    private StepReader() {}

    /** The steps of a list; what is none is told and left out. */
    static List<Step> steps(Fields owner, String key, int depth) {
        List<Step> steps = new ArrayList<>();
        for (Fields fields : owner.objects(key)) {
            Step step = step(fields.only(STEP), depth);
            if (step != null) {
                steps.add(step);
            }
        }
        return steps;
    }

    static @Nullable Step canned(Fields fields) {
        if (fields.only(CANNED).text("name") == null) {
            fields.error("scenario-value", fields.span(), "a canned request needs a `name`", null);
            return null;
        }
        return step(fields, 0);
    }

    static @Nullable Step step(Fields fields, int depth) {
        Step.Kind kind = null;
        for (Step.Kind each : Step.Kind.values()) {
            if (fields.value(each.key()) != null) {
                if (kind != null) {
                    fields.error(
                            "scenario-key",
                            fields.span(each.key()),
                            "a step is `" + kind.key() + "` or `" + each.key() + "`, not both",
                            null);
                    return null;
                }
                kind = each;
            }
        }
        if (kind == null || depth > DEEPEST) {
            String problem = kind == null ? "this step says nothing to send" : "set-up within set-up, too deep";
            String help = kind == null ? "give it a `method`, an `http-request` or a `canned-request`" : null;
            fields.error("scenario-key", fields.span(), problem, help);
            return null;
        }
        String what = fields.text(kind.key());
        if (what != null && kind == Step.Kind.HTTP_REQUEST && BareExchange.request(what) == null) {
            fields.error(
                    "scenario-value",
                    fields.valueSpan(kind.key()),
                    "this is no request",
                    "begin with a line such as `GET /calls/{id}`, then headers, a blank line and the body");
        }
        return what == null ? null : of(fields, kind, what, depth);
    }

    /** The request that an object describes; what is sent is known already. */
    static Step of(Fields fields, Step.Kind kind, String what, int depth) {
        String name = fields.text("name");
        return new Step(
                name != null && !name.isBlank() ? name : firstLine(what),
                kind,
                what,
                fields.valueSpan(kind.key()),
                parameters(fields.below(PARAMETERS)),
                capture(fields.below(CAPTURE)),
                fields.statuses(ALLOWED),
                fields.statuses(RETRY),
                fields.flag(SECONDARY, false),
                steps(fields, SET_UP, depth + 1),
                PatienceReader.polling(fields),
                PatienceReader.eventually(fields));
    }

    private static Map<String, Parameter> parameters(@Nullable Fields fields) {
        Map<String, Parameter> result = new LinkedHashMap<>();
        if (fields != null) {
            for (JsonMember member : fields.object().members()) {
                Parameter parameter = parameter(fields, member);
                if (ParameterChecks.given(fields, parameter)) {
                    result.put(parameter.key(), parameter);
                }
            }
        }
        return result;
    }

    static Map<String, Parameter> expectations(@Nullable Fields fields) {
        Map<String, Parameter> result = new LinkedHashMap<>();
        if (fields != null) {
            for (JsonMember member : fields.object().members()) {
                Parameter parameter = parameter(fields, member);
                if (ParameterChecks.readable(fields, parameter.span(), parameter.place(), parameter.key())) {
                    result.put(parameter.key(), parameter);
                }
            }
        }
        return result;
    }

    private static Parameter parameter(Fields fields, JsonMember member) {
        String key = member.name().strip();
        SourceSpan value = fields.span(member.value());
        return new Parameter(key, MessagePlace.of(key), member.value(), fields.span(member), value);
    }

    private static Map<String, String> capture(@Nullable Fields fields) {
        Map<String, String> result = new LinkedHashMap<>();
        if (fields != null) {
            for (JsonMember member : fields.object().members()) {
                String key = member.name().strip();
                JsonValue value = member.value();
                String place = value instanceof JsonString text ? text.value().strip() : "";
                if (MessagePlace.of(key) != MessagePlace.CAPTURED) {
                    fields.error(
                            "scenario-capture",
                            fields.span(member),
                            "a capture is named in brackets, not `" + key + "`",
                            "write `[" + key + "]`");
                } else if (ParameterChecks.readable(fields, fields.span(value), MessagePlace.of(place), place)) {
                    result.put(key.substring(1, key.length() - 1), place);
                }
            }
        }
        return result;
    }

    private static String firstLine(String what) {
        return what.strip().lines().findFirst().orElse("").strip();
    }

    private static Set<String> keys(String... keys) {
        return new LinkedHashSet<>(List.of(keys));
    }

    private static Set<String> with(Set<String> keys, String... more) {
        Set<String> all = keys(more);
        all.addAll(keys);
        return all;
    }
}
