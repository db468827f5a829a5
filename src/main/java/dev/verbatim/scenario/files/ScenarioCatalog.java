package dev.verbatim.scenario.files;

import dev.verbatim.model.Annotation;
import dev.verbatim.model.AnnotationProperty;
import dev.verbatim.model.Example;
import dev.verbatim.model.ExampleId;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All scenarios of a docs set: which examples they make of a page's, and what is wrong with them. */
public final class ScenarioCatalog {

    /** Only what pages say themselves. */
    public static final ScenarioCatalog NONE = new ScenarioCatalog(ScenarioFiles.NONE, Methods.NONE);

    private final ScenarioFiles files;
    private final Methods methods;
    private final Chains chains;
    private final Map<String, List<Scenario>> scenarios = new HashMap<>();

    private ScenarioCatalog(ScenarioFiles files, Methods methods) {
        this.files = files;
        this.methods = methods;
        this.chains = new Chains(files.files());
        for (ScenarioFile file : files.files()) {
            for (Scenario scenario : file.scenarios()) {
                scenarios
                        .computeIfAbsent(scenario.method(), name -> new ArrayList<>())
                        .add(scenario);
            }
        }
    }

    public static ScenarioCatalog of(ScenarioFiles files, Methods methods) {
        return new ScenarioCatalog(files, methods);
    }

    /** Where set-up finds the examples that it names. */
    public Methods methods() {
        return methods;
    }

    /**
     * What is wrong with the files.
     *
     * @param whole whether to look every example up that they name, for which the whole docs set is read
     */
    public List<Finding> findings(boolean whole) {
        List<Finding> findings = new ArrayList<>(files.findings());
        if (!files.isEmpty()) {
            new CatalogChecks(chains, whole ? methods : null, findings::add).check(files.files());
        }
        return findings;
    }

    /** What is wrong with the {@code testParams} of a page. */
    public List<Finding> findings(Page page) {
        TestParams params = TestParams.of(page);
        List<Finding> findings = new ArrayList<>(params.findings());
        CatalogChecks checks = new CatalogChecks(chains, null, findings::add);
        params.scenarios().values().forEach(list -> list.forEach(checks::check));
        return findings;
    }

    /** The examples of a page, each with each of its scenarios. */
    public List<Planned> plan(Page page) {
        Map<ExampleId, List<Scenario>> own = TestParams.of(page).scenarios();
        List<Planned> planned = new ArrayList<>();
        Set<String> names = new HashSet<>();
        page.examples().forEach(example -> names.add(example.name()));
        for (Example example : page.examples()) {
            List<Scenario> all = new ArrayList<>(scenarios.getOrDefault(example.name(), List.of()));
            all.addAll(own.getOrDefault(example.id(), List.of()));
            if (all.isEmpty()) {
                planned.add(Planned.plain(example));
            }
            for (Scenario scenario : all) {
                String name = all.size() == 1 ? example.name() : unique(example.name() + "#" + scenario.name(), names);
                planned.add(planned(example, name, scenario));
            }
        }
        return planned;
    }

    private Planned planned(Example example, String name, Scenario scenario) {
        Example own = new Example(
                new ExampleId(example.page(), name),
                example.title(),
                example.request(),
                annotation(example.requestAnnotation(), scenario.words()),
                example.responses(),
                example.skip());
        Given given = new Given(
                scenario.name(),
                GivenJson.of(scenario),
                steps(chains.of(scenario.request().setUp())),
                steps(chains.cleanUp(scenario.cleanUp())));
        return new Planned(own, example, Optional.of(given));
    }

    private static List<Given.GivenStep> steps(Chains.Chain chain) {
        List<Given.GivenStep> steps = new ArrayList<>();
        chain.steps().forEach(step -> steps.add(new Given.GivenStep(step.name(), GivenJson.of(step))));
        Chains.Fault fault = chain.fault();
        if (fault != null) {
            // Shown, and run into: an example must not be sent without the set-up that it needs.
            steps.add(new Given.GivenStep(fault.step().name(), GivenJson.of(fault.step())));
        }
        return steps;
    }

    private static String unique(String name, Set<String> names) {
        String unique = name;
        for (int n = 2; !names.add(unique); n++) {
            unique = name + "#" + n;
        }
        return unique;
    }

    private static @Nullable Annotation annotation(@Nullable Annotation old, Map<String, List<String>> words) {
        if (old == null || words.isEmpty()) {
            return old;
        }
        List<AnnotationProperty> properties = new ArrayList<>(old.properties());
        words.forEach((key, more) -> {
            Set<String> all = new LinkedHashSet<>(old.words(key));
            all.addAll(more);
            properties.removeIf(property -> property.name().equals(key));
            properties.add(new AnnotationProperty(key, List.copyOf(all), old.span(), old.span()));
        });
        return new Annotation(old.span(), old.type(), old.blockType(), properties);
    }
}
