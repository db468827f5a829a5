package dev.verbatim.scenario.files;

import dev.verbatim.http.HttpRequest;
import dev.verbatim.http.Placeholder;
import dev.verbatim.http.Placeholders;
import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonArray;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.json.JsonValue.JsonString;
import dev.verbatim.model.Annotation;
import dev.verbatim.model.Finding;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells what scenarios name that is not there: examples, canned requests, captures, placeholders. */
final class CatalogChecks {

    private final Chains chains;
    private final @Nullable Methods methods;
    private final Consumer<Finding> findings;

    /**
     * @param methods the examples there are; null where they are not looked up
     */
    CatalogChecks(Chains chains, @Nullable Methods methods, Consumer<Finding> findings) {
        this.chains = chains;
        this.methods = methods;
        this.findings = findings;
    }

    void check(List<ScenarioFile> files) {
        Map<String, SourceSpan> first = new HashMap<>();
        for (ScenarioFile file : files) {
            for (Step canned : file.canned()) {
                SourceSpan known = first.putIfAbsent(canned.name(), canned.span());
                if (known != null) {
                    tell(
                            "scenario-canned-request",
                            canned.span(),
                            "the canned request `" + canned.name() + "` is there already, at " + known.location(),
                            "give one of them another name");
                }
                method(canned);
                chain(canned.setUp(), false);
            }
        }
        files.forEach(file -> file.scenarios().forEach(this::check));
    }

    void check(Scenario scenario) {
        Set<String> captured = new LinkedHashSet<>();
        method(scenario.request());
        Chains.Chain setUp = chain(scenario.request().setUp(), true);
        Chains.Chain last = chain(scenario.cleanUp(), true);
        if (setUp.fault() != null || last.fault() != null) {
            // What is missing would have captured nobody knows what.
            return;
        }
        setUp.steps().forEach(step -> captures(step, captured));
        captures(scenario.request(), captured);
        scenario.expectations().values().forEach(parameter -> captures(parameter, captured));
        List<Step> cleanUp = last.steps();
        cleanUp.forEach(step -> captured.addAll(step.capture().keySet()));
        cleanUp.forEach(step -> captures(step, captured));
    }

    /** The steps in their order; what is unknown or circular is told, also behind the first that is. */
    private Chains.Chain chain(List<Step> steps, boolean tell) {
        Chains.Chain chain = chains.of(steps);
        if (chain.fault() != null && steps.size() > 1) {
            List<Step> all = new ArrayList<>();
            Chains.Fault first = null;
            for (Step step : steps) {
                Chains.Chain each = chain(List.of(step), tell);
                all.addAll(each.steps());
                first = first == null ? each.fault() : first;
            }
            if (first != null) {
                return new Chains.Chain(all, first);
            }
        }
        Chains.Fault fault = chain.fault();
        if (fault != null && (tell || fault.circular())) {
            String name = fault.step().what();
            if (fault.circular()) {
                tell("scenario-cycle", fault.step().span(), "the set-up of `" + name + "` comes round to itself", null);
            } else {
                tell(
                        "scenario-canned-request",
                        fault.step().span(),
                        "no canned request is called `" + name + "`",
                        meant(name, chains.names()));
            }
        }
        if (tell) {
            chain.steps().forEach(this::method);
        }
        return chain;
    }

    private void method(Step step) {
        if (methods == null || step.kind() != Step.Kind.METHOD || isMade(step.span())) {
            return;
        }
        Methods.Documented documented = methods.find(step.what()).orElse(null);
        if (documented == null) {
            tell(
                    "scenario-method",
                    step.span(),
                    "no example is called `" + step.what() + "`",
                    meant(step.what(), methods.names()));
            return;
        }
        HttpRequest request = documented.exchange().request();
        if (request != null && !step.parameters().containsKey("!url")) {
            placeholders(step, request, documented.exchange().example().requestAnnotation());
        }
    }

    private void placeholders(Step step, HttpRequest request, @Nullable Annotation annotation) {
        Set<String> known = new LinkedHashSet<>();
        for (Placeholder placeholder : Placeholders.in(request.url())) {
            known.addAll(placeholder.keys());
        }
        String rest =
                request.source().text() + (annotation == null ? "" : String.join(" ", annotation.list("sampleKeys")));
        for (Parameter parameter : step.parameters().values()) {
            String key = parameter.key();
            boolean isId = annotation != null && !annotation.list("sampleKeys").isEmpty() && key.endsWith("{id}");
            if (parameter.place() == MessagePlace.PLACEHOLDER
                    && !known.contains(Provisions.braced(key))
                    && !isId
                    && !rest.contains(key.substring(key.indexOf('/') + 1).replaceAll("[{}<>]", ""))) {
                findings.accept(Finding.warning(
                                "scenario-parameter",
                                parameter.span(),
                                "`" + key + "` stands nowhere in the request `" + step.what() + "`")
                        .help(meant(key, known))
                        .build());
            }
        }
    }

    private void captures(Step step, Set<String> captured) {
        step.parameters().values().forEach(parameter -> captures(parameter, captured));
        captured.addAll(step.capture().keySet());
    }

    private void captures(Parameter parameter, Set<String> captured) {
        if (isMade(parameter.valueSpan())) {
            return;
        }
        for (String text : texts(parameter.value())) {
            for (String name : ValueText.of(text).unknown(captured)) {
                String help = captured.isEmpty()
                        ? "add it to the `capture` of a step in `test-setup`"
                        : meant(
                                "[" + name + "]",
                                captured.stream()
                                        .map(known -> "[" + known + "]")
                                        .toList());
                tell("scenario-capture", parameter.valueSpan(), "nothing before this captures `[" + name + "]`", help);
            }
        }
    }

    private static List<String> texts(JsonValue value) {
        List<String> texts = new ArrayList<>();
        if (value instanceof JsonString text) {
            texts.add(text.value());
        } else if (value instanceof JsonArray array) {
            array.elements().forEach(element -> texts.addAll(texts(element)));
        } else if (value instanceof JsonObject object) {
            object.members().forEach(member -> texts.addAll(texts(member.value())));
        }
        return texts;
    }

    private final Set<String> told = new LinkedHashSet<>();

    private static boolean isMade(SourceSpan span) {
        return span.file().isEmpty();
    }

    /** One place is told of once, however many scenarios come by it. */
    private void tell(String rule, SourceSpan span, String message, @Nullable String help) {
        if (told.add(rule + span + message)) {
            findings.accept(Finding.error(rule, span, message).help(help).build());
        }
    }

    private static @Nullable String meant(String word, Collection<String> known) {
        String near = Suggestion.nearest(word, known).orElse(null);
        if (near != null) {
            return Suggestion.asking(near);
        }
        return known.isEmpty() || known.size() > 8 ? null : "known are `" + String.join("`, `", known) + "`";
    }
}
