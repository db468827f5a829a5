package dev.verbatim.scenario.files;

import dev.verbatim.model.SourceSpan;
import dev.verbatim.replay.Eventually;
import dev.verbatim.replay.Polling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request of a scenario: one of its set-up or clean-up, a canned one, or the documented one itself.
 *
 * @param name what people know it by
 * @param what the example's name, the raw text, or the canned request's name
 * @param span where that stands
 * @param parameters what it is given, by key
 * @param capture what is kept of its answer: where to find it, by name without brackets
 * @param allowed statuses that count as success; empty means 2xx
 * @param retry statuses after which it may be sent again
 * @param secondaryAccount whether another account sends it
 * @param setUp what must be sent before it
 * @param polling how the operation that it begins is followed, or null
 * @param eventually how often it is read until it is as wanted, or null to read once
 */
record Step(
        String name,
        Kind kind,
        String what,
        SourceSpan span,
        Map<String, Parameter> parameters,
        Map<String, String> capture,
        Set<Integer> allowed,
        Set<Integer> retry,
        boolean secondaryAccount,
        List<Step> setUp,
        @Nullable Polling polling,
        @Nullable Eventually eventually) {

    /** What is sent. */
    enum Kind {
        METHOD("method"),
        HTTP_REQUEST("http-request"),
        CANNED_REQUEST("canned-request");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    /** The same with those values for placeholders only that need no answer of a service. */
    Step literalsOnly() {
        Map<String, Parameter> literals = new LinkedHashMap<>(parameters);
        literals.values()
                .removeIf(parameter -> parameter.place() != MessagePlace.PLACEHOLDER
                        || !ValueText.of(Values.text(parameter.value())).isLiteral());
        return new Step(name, kind, what, span, literals, Map.of(), Set.of(), Set.of(), false, List.of(), null, null);
    }

    /** The canned request that this step names, with what this step says otherwise. */
    Step over(Step canned) {
        Map<String, Parameter> allParameters = new LinkedHashMap<>(canned.parameters);
        allParameters.putAll(parameters);
        Map<String, String> allCapture = new LinkedHashMap<>(canned.capture);
        allCapture.putAll(capture);
        return new Step(
                name,
                canned.kind,
                canned.what,
                span,
                allParameters,
                allCapture,
                allowed.isEmpty() ? canned.allowed : allowed,
                retry.isEmpty() ? canned.retry : retry,
                secondaryAccount || canned.secondaryAccount,
                Stream.concat(canned.setUp.stream(), setUp.stream()).toList(),
                polling == null ? canned.polling : polling,
                eventually == null ? canned.eventually : eventually);
    }
}
