package dev.verbatim.scenario;

import io.cucumber.core.gherkin.Pickle;
import io.cucumber.core.gherkin.Step;
import io.cucumber.plugin.event.Location;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A scenario of a feature that may not have been compiled yet. */
final class LazyPickle implements Pickle {

    private final LazyFeature feature;
    private final int index;
    private @Nullable Pickle pickle;

    LazyPickle(LazyFeature feature, int index) {
        this.feature = feature;
        this.index = index;
    }

    private Pickle pickle() {
        Pickle known = pickle;
        if (known == null) {
            known = feature.pickle(index);
            pickle = known;
        }
        return known;
    }

    @Override
    public String getKeyword() {
        return pickle().getKeyword();
    }

    @Override
    public String getLanguage() {
        return pickle().getLanguage();
    }

    @Override
    public String getName() {
        return pickle().getName();
    }

    @Override
    public Location getLocation() {
        return pickle().getLocation();
    }

    @Override
    public Location getScenarioLocation() {
        return pickle().getScenarioLocation();
    }

    @Override
    public Optional<Location> getFeatureLocation() {
        return pickle().getFeatureLocation();
    }

    @Override
    public List<Step> getSteps() {
        return pickle().getSteps();
    }

    @Override
    public List<String> getTags() {
        return pickle().getTags();
    }

    @Override
    public URI getUri() {
        return feature.getUri();
    }

    @Override
    public String getId() {
        return pickle().getId();
    }
}
