package dev.verbatim.scenario;

import dev.verbatim.config.Overrides;
import dev.verbatim.config.Settings;
import dev.verbatim.config.SettingsLoader;
import dev.verbatim.config.TargetSettings;
import dev.verbatim.http.Exchange;
import dev.verbatim.mock.MockTarget;
import dev.verbatim.model.Block;
import dev.verbatim.model.EnvironmentException;
import dev.verbatim.model.Example;
import dev.verbatim.model.ExampleId;
import dev.verbatim.model.Page;
import dev.verbatim.model.SourceText;
import dev.verbatim.replay.Attempt;
import dev.verbatim.replay.LiveTarget;
import dev.verbatim.replay.Target;
import dev.verbatim.replay.WriteFlags;
import dev.verbatim.replay.signin.SignIn;
import dev.verbatim.scenario.files.ScenarioRun;
import dev.verbatim.secret.ConfiguredSecrets;
import dev.verbatim.secret.LearningTarget;
import dev.verbatim.secret.Masking;
import dev.verbatim.shape.RequestBodyComparer;
import dev.verbatim.shape.Strictness;
import dev.verbatim.shape.TypeCatalog;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A session for feature files that some other runner runs. It works with the {@code verbatim.yml} at or above the
 * working directory, and the docs that it names; a feature whose page is not among them is run as it stands.
 *
 * <p>System properties: {@code verbatim.directory} is where to look for {@code verbatim.yml}; {@code verbatim.target}
 * is a target's name or URL, the mock without it; {@code verbatim.allow-writes} and {@code verbatim.allow-deletes}
 * ({@code own} or {@code any}) allow what the flags of these names do. What the configuration takes from environment
 * variables is taken from system properties of their names.
 */
public final class DocsSession implements ReplaySession, AutoCloseable {

    private static final Clock CLOCK = Clock.systemUTC();

    private final Map<URI, String> pages = new ConcurrentHashMap<>();
    private final SessionDocs docs;
    private final Target target;
    private final Judge judge;
    private final Masking masking;
    private final MaskedFailure failures;

    private DocsSession(SessionDocs docs, Target target, Judge judge, Masking masking) {
        this.docs = docs;
        this.target = target;
        this.judge = judge;
        this.masking = masking;
        this.failures = new MaskedFailure(masking);
    }

    /** Opens a session as the system properties say. */
    public static DocsSession open() {
        Masking masking = new Masking();
        AtomicReference<DocsSession> opened = new AtomicReference<>();
        new MaskedFailure(masking).during(() -> opened.set(open(masking)));
        return Objects.requireNonNull(opened.get(), "what is not opened is thrown about");
    }

    private static DocsSession open(Masking masking) {
        Path directory = Path.of(System.getProperty("verbatim.directory", ""));
        Overrides flags = new Overrides(System.getProperty("verbatim.target"), null, null, null, null);
        Settings settings = new SettingsLoader(List.of()).load(directory, Map.of(), flags);
        Map<String, String> environment = properties();
        ConfiguredSecrets.learn(settings, environment, masking);
        SessionDocs docs = new SessionDocs(settings);
        TypeCatalog types = docs.types();
        Strictness strictness = Strictness.named(settings.shape()).orElse(Strictness.STANDARD);
        Judge judge = Judge.of(types, strictness, settings.rules(), settings.failOn());
        return new DocsSession(docs, target(settings, types, environment, masking), judge, masking);
    }

    /** What a step throws goes to whatever the runner writes, and so without secrets. */
    @Override
    public void during(Runnable step) {
        failures.during(step);
    }

    @Override
    public ScenarioReplay open(ScenarioPlace place) {
        String path = pages.computeIfAbsent(place.uri(), FeatureHead::page);
        Optional<SessionDocs.Found> found = docs.find(path, Escapes.undo(place.name()));
        if (found.isPresent()) {
            return new ScenarioReplay(
                            target, judge, found.get().page(), found.get().exchange(), null, masking::learn)
                    .with(new ScenarioRun(target, docs.methods(), CLOCK), finding -> {})
                    .without(masking.names());
        }
        return bare(place);
    }

    @Override
    public void close() {
        target.close();
    }

    /** A scenario of which nothing is known but what it says itself. */
    private ScenarioReplay bare(ScenarioPlace place) {
        SourceText nothing = SourceText.of(place.uri().toString(), "");
        ExampleId id = new ExampleId(nothing.file(), Escapes.undo(place.name()));
        Example example = new Example(id, id.name(), FeatureTexts.code(nothing), null, List.of(), null);
        Page page = Page.of(nothing.file(), 1, List.of(example), List.of());
        Block manner = new Block(TagAnnotation.of(place.tags(), nothing.span()), null, true);
        Target known = target instanceof MockTarget ? new NoStubs() : target;
        return new ScenarioReplay(
                        known, judge, page, new Exchange(example, null, List.of(), List.of()), manner, masking::learn)
                .with(new ScenarioRun(known, docs.methods(), CLOCK), finding -> {})
                .without(masking.names());
    }

    private static Target target(
            Settings settings, TypeCatalog types, Map<String, String> environment, Masking masking) {
        TargetSettings chosen = settings.chosenTarget();
        if (chosen.url() == null) {
            RequestBodyComparer bodies = new RequestBodyComparer(types);
            return new MockTarget(
                    chosen,
                    settings.recordings(),
                    settings.baseUrls(),
                    (page, exchange) -> bodies.compare(exchange).differences(),
                    masking);
        }
        SignIn signIn = new SignIn(
                environment,
                masking::know,
                notice -> {
                    throw new EnvironmentException("nobody is there to sign in with a code; `verbatim run` asks them");
                },
                CLOCK);
        return new LearningTarget(new LiveTarget(chosen, settings.baseUrls(), allowed(), signIn), masking);
    }

    private static Map<String, String> properties() {
        Map<String, String> properties = new HashMap<>();
        System.getProperties()
                .stringPropertyNames()
                .forEach(name -> properties.put(name, System.getProperty(name, "")));
        return properties;
    }

    private static WriteFlags allowed() {
        String deletes = System.getProperty("verbatim.allow-deletes", "none").toUpperCase(Locale.ROOT);
        return new WriteFlags(Boolean.getBoolean("verbatim.allow-writes"), WriteFlags.Deletes.valueOf(deletes));
    }

    /** The mock answers from pages, so without one it has nothing to say. */
    private static final class NoStubs implements Target {

        @Override
        public String name() {
            return TargetSettings.MOCK;
        }

        @Override
        public String url() {
            return "";
        }

        @Override
        public Attempt replay(Page page, Exchange exchange) {
            return Attempt.notSent("its page is not among the docs at hand, and `verbatim.target` names no target");
        }

        @Override
        public void close() {}
    }
}
