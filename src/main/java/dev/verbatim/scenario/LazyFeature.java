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
import org.jspecify.annotations.Nullable;

/**
 * A feature that is compiled and parsed when its first scenario begins, and forgotten when its last one has begun: a
 * run over thousands of pages holds only those it is busy with. It tells listeners nothing about its text, so it is not
 * for runs that write Cucumber's own reports.
 */
final class LazyFeature implements Feature {

    private final FeatureUnit unit;
    private final GherkinFeatures gherkin;
    private int unread;
    private @Nullable List<Pickle> parsed;

    LazyFeature(FeatureUnit unit, GherkinFeatures gherkin) {
        this.unit = unit;
        this.gherkin = gherkin;
        this.unread = unit.scenarios();
    }

    /** The parsed scenario; each is asked for once. */
    synchronized Pickle pickle(int index) {
        List<Pickle> pickles = parsed;
        if (pickles == null) {
            pickles = gherkin.parse(unit).getPickles();
            parsed = pickles;
        }
        unread--;
        if (unread == 0) {
            parsed = null;
        }
        return pickles.get(index);
    }

    @Override
    public List<Pickle> getPickles() {
        List<Pickle> pickles = new ArrayList<>();
        for (int i = 0; i < unit.scenarios(); i++) {
            pickles.add(new LazyPickle(this, i));
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
