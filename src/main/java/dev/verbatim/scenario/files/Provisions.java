package dev.verbatim.scenario.files;

import dev.verbatim.json.JsonAddress;
import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonNull;
import dev.verbatim.replay.BodyChange;
import dev.verbatim.replay.Eventually;
import dev.verbatim.replay.Polling;
import dev.verbatim.replay.Provision;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes of a step's parameters what its request is given. */
public final class Provisions {

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> inUrl = new LinkedHashMap<>();
    private final Map<String, Optional<String>> headers = new LinkedHashMap<>();
    private final List<BodyChange.Edit> edits = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private @Nullable String url;
    private byte @Nullable [] body;

    private Provisions() {}

    /**
     * What a request is given.
     *
     * @param missing captures that it needs and that were never made; then it cannot be sent
     */
    public record Made(Provision provision, List<String> missing) {}

    static Made of(Step step, Values values) {
        return of(step, values, step.polling(), step.eventually(), null);
    }

    static Made of(
            Step step,
            Values values,
            @Nullable Polling polling,
            @Nullable Eventually eventually,
            @Nullable Integer pages) {
        Provisions made = new Provisions();
        step.parameters().values().forEach(parameter -> made.add(parameter, values.resolve(parameter.value())));
        if (step.kind() == Step.Kind.HTTP_REQUEST && made.body == null) {
            // Who writes a request out means what stands there, also where the docs would only hint at bytes.
            made.body = BareExchange.bytes(step.what()).orElse(null);
        }
        Provision provision = new Provision(
                made.values,
                made.inUrl,
                made.url,
                made.headers,
                new BodyChange(made.body, made.edits),
                step.secondaryAccount(),
                step.retry(),
                polling,
                eventually,
                pages);
        return new Made(provision, made.missing.stream().distinct().toList());
    }

    private void add(Parameter parameter, Values.Resolved resolved) {
        resolved.missing().forEach(name -> missing.add("[" + name + "]"));
        String key = parameter.key();
        switch (parameter.place()) {
            case PLACEHOLDER -> {
                if (resolved.isNothing()) {
                    missing.add(Values.text(parameter.value()));
                }
                values.put(braced(key), resolved.text());
                inUrl.put(braced(key), resolved.inUrl());
            }
            case URL -> url = resolved.text();
            case HEADER -> headers.put(MessagePlace.header(key), text(resolved));
            case BODY -> body = text(resolved).orElse("").getBytes(StandardCharsets.UTF_8);
            case BYTES -> body = bytes(resolved.text());
            case JSON -> edit(key, parameter.value(), resolved);
            default -> throw new IllegalStateException("`" + key + "` is no parameter");
        }
    }

    private void edit(String key, JsonValue written, Values.Resolved resolved) {
        JsonAddress place = JsonAddress.parse(key).orElseThrow();
        JsonValue value = written instanceof JsonNull ? null : resolved.value();
        edits.add(new BodyChange.Edit(place, value, resolved.typed()));
    }

    private byte[] bytes(String text) {
        if (ParameterChecks.isBase64(text)) {
            return Base64.getMimeDecoder().decode(text);
        }
        missing.add("!body.base64");
        return new byte[0];
    }

    /** The key as placeholders go by it, however the page writes them. */
    static String braced(String key) {
        if (key.startsWith(":")) {
            return "{" + key.substring(1) + "}";
        }
        int slash = key.indexOf('/');
        String last = key.substring(slash + 1).replace("{{", "{").replace("}}", "}");
        return key.substring(0, slash + 1)
                + (last.startsWith("<") ? "{" + last.substring(1, last.length() - 1) + "}" : last);
    }

    private static Optional<String> text(Values.Resolved resolved) {
        return resolved.value() instanceof JsonNull ? Optional.empty() : Optional.of(resolved.text());
    }
}
