package dev.verbatim.scenario;

import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.Pickle;
import io.cucumber.plugin.event.Location;
import io.cucumber.plugin.event.Node;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A feature that Cucumber runs without its text: writing thousands of features only to parse them again takes longer
 * than all the rest of Cucumber. A test holds its scenarios to what the parser makes of the text. It tells listeners
 * nothing about its text, so it is not for runs that write Cucumber's own reports.
 */
final class MemoryFeature implements Feature {

    private final FeatureUnit unit;

    MemoryFeature(FeatureUnit unit) {
        this.unit = unit;
    }

    @Override
    public List<Pickle> getPickles() {
        List<Pickle> pickles = new ArrayList<>();
        for (int i = 0; i < unit.scenarios(); i++) {
            pickles.add(new MemoryPickle(unit, i));
        }
        return pickles;
    }

    @Override
    public Pickle getPickleAt(Node node) {
        throw new UnsupportedOperationException("only parsed features have nodes");
    }

    @Override
    public String getSource() {
        return "";
    }

    @Override
    public Iterable<?> getParseEvents() {
        return List.of();
    }

    @Override
    public Collection<Node> elements() {
        return List.of();
    }

    @Override
    public URI getUri() {
        return unit.uri();
    }

    @Override
    public Location getLocation() {
        return new Location(1, 1);
    }

    @Override
    public Optional<String> getKeyword() {
        return Optional.of("Feature");
    }

    @Override
    public Optional<String> getName() {
        return Optional.empty();
    }

    @Override
    public Optional<Node> getParent() {
        return Optional.empty();
    }
}
