package dev.verbatim.scenario;

import io.cucumber.core.backend.ObjectFactory;
import io.cucumber.core.eventbus.EventBus;
import io.cucumber.core.eventbus.IncrementingUuidGenerator;
import io.cucumber.core.eventbus.UuidGenerator;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.options.RuntimeOptions;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.core.runtime.TimeServiceEventBus;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs features with Cucumber. The only class that knows {@code io.cucumber.core.runtime.Runtime}, which is public but
 * not promised to stay as it is.
 */
final class CucumberRuntime {

    /** One for all runs: a class loader can make 256 of these generators, and then no more. */
    private static final UuidGenerator IDS = new IncrementingUuidGenerator();

    private final ReplaySession session;
    private final int threads;
    private final List<String> plugins;

    /**
     * @param plugins what Cucumber is to write itself, such as {@code message:reports/cucumber.ndjson}
     */
    CucumberRuntime(ReplaySession session, int threads, List<String> plugins) {
        this.session = session;
        this.threads = threads;
        this.plugins = plugins;
    }

    /**
     * Runs every scenario and returns when the last one has ended. Throws what went wrong outside of the steps, if
     * anything did; what went wrong inside is with the watch.
     */
    void run(List<? extends FeatureUnit> units, ScenarioWatch watch, Clock clock) {
        EventBus bus = new TimeServiceEventBus(clock, IDS);
        Runtime.builder()
                .withRuntimeOptions(options())
                .withEventBus(bus)
                .withClassLoader(CucumberRuntime.class::getClassLoader)
                .withFeatureSupplier(() -> features(units, bus))
                .withBackendSupplier(() -> List.of(new StepsBackend(session)))
                .withObjectFactorySupplier(NoObjects::new)
                .withAdditionalPlugins(watch)
                .build()
                .run();
    }

    private RuntimeOptions options() {
        RuntimeOptionsBuilder builder = new RuntimeOptionsBuilder()
                .setThreads(threads)
                .setMonochrome()
                .setNoSummary()
                .setPublishQuiet(true)
                .setPickleOrder(pickles -> pickles);
        plugins.forEach(builder::addPluginName);
        return builder.build();
    }

    private List<Feature> features(List<? extends FeatureUnit> units, EventBus bus) {
        List<Feature> features = new ArrayList<>(units.size());
        if (plugins.isEmpty()) {
            units.forEach(unit -> features.add(new MemoryFeature(unit)));
        } else {
            // Cucumber's reports need the text of every feature.
            GherkinFeatures gherkin = new GherkinFeatures(bus::generateId);
            units.forEach(unit -> features.add(gherkin.parse(unit)));
        }
        return features;
    }

    /** The backend makes the steps itself. */
    private static final class NoObjects implements ObjectFactory {

        @Override
        public void start() {}

        @Override
        public void stop() {}

        @Override
        public boolean addClass(Class<?> type) {
            return false;
        }

        @Override
        public <T> T getInstance(Class<T> type) {
            throw new IllegalStateException("no instance of `" + type.getName() + "` is to be had");
        }
    }
}
