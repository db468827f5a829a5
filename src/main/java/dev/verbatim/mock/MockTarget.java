package dev.verbatim.mock;

import dev.verbatim.config.TargetSettings;
import dev.verbatim.http.Exchange;
import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.OutgoingRequest.Header;
import dev.verbatim.http.SecretMask;
import dev.verbatim.model.EnvironmentException;
import dev.verbatim.model.Outcome;
import dev.verbatim.model.Page;
import dev.verbatim.model.UsageException;
import dev.verbatim.replay.Attempt;
import dev.verbatim.replay.BuiltRequest;
import dev.verbatim.replay.HttpSender;
import dev.verbatim.replay.Provision;
import dev.verbatim.replay.RequestBuilder;
import dev.verbatim.replay.SenderLimits;
import dev.verbatim.replay.Target;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The embedded mock, which answers each example with the first of: the user's own mappings, a recording, a stub made
 * from the page. It plays a service at which a person is signed in. It is started in the background when it is made,
 * so that pages can be read in the meantime; the first replay waits for it.
 */
public final class MockTarget implements Target {

    private static final Header SIGNED_IN = new Header("Authorization", "Bearer verbatim-mock");

    private final TargetSettings settings;
    private final Path recordings;
    private final List<String> baseUrls;
    private final BodyRule bodyRule;
    private final SecretMask mask;
    private final CompletableFuture<Running> running = new CompletableFuture<>();

    /**
     * Starts the mock.
     *
     * @param settings its port, mappings folder and values for placeholders
     * @param recordings the folder of recorded responses, which need not exist
     * @param baseUrls documented URL prefixes that the mock's URL replaces; none means any origin
     * @param bodyRule what bodies of requests have to be like
     * @param mask for what it says of requests that it does not know
     */
    public MockTarget(
            TargetSettings settings, Path recordings, List<String> baseUrls, BodyRule bodyRule, SecretMask mask) {
        this.settings = settings;
        this.recordings = recordings;
        this.baseUrls = List.copyOf(baseUrls);
        this.bodyRule = bodyRule;
        this.mask = mask;
        daemon(this::launch, "verbatim-mock");
    }

    /** What is there once the server runs. */
    private record Running(MockServer server, Stubbing stubbing, RequestBuilder builder, HttpSender sender) {}

    /**
     * Gets ready for a mock in the background, before it is known what it will serve: a command line takes as long to
     * read as the mock's classes to load.
     */
    public static void prepare() {
        daemon(MockServer::prepare, "verbatim-mock-prepare");
    }

    private static void daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void launch() {
        try {
            CompletableFuture<HttpSender> sender = CompletableFuture.supplyAsync(this::sender);
            UserMappings mappings = UserMappings.read(settings.mappings(), mask);
            Recordings recorded = Recordings.read(recordings);
            MockServer server = MockServer.start(settings.port(), mappings);
            running.complete(new Running(
                    server,
                    new Stubbing(server, mappings, recorded),
                    RequestBuilder.mock(server.url(), baseUrls, settings.values()),
                    sender.join()));
        } catch (Throwable e) {
            running.completeExceptionally(e);
        }
    }

    private HttpSender sender() {
        return HttpSender.toOwnServer(SenderLimits.ofSeconds(settings.timeoutSeconds()));
    }

    /**
     * Waits until the mock answers.
     *
     * @throws UsageException if a mapping or recording cannot be used
     * @throws EnvironmentException if the port is taken
     */
    public void await() {
        running();
    }

    @Override
    public String name() {
        return settings.name();
    }

    /** The base URL of requests; waits until there is one. */
    @Override
    public String url() {
        return running().server().url();
    }

    @Override
    public boolean hasState() {
        return false;
    }

    @Override
    public Attempt replay(Page page, Exchange exchange) {
        return replay(page, exchange, Provision.NONE);
    }

    /** Values are put into the URL, so that it reads as it would elsewhere; nothing else of a scenario counts here. */
    @Override
    public Attempt replay(Page page, Exchange exchange, Provision provision) {
        Running mock;
        try {
            mock = running();
        } catch (UsageException | EnvironmentException e) {
            return new Attempt(Outcome.NO_VERDICT, e.getMessage(), null, null, null, List.of(), 0, List.of(), 0);
        }
        BuiltRequest built = mock.builder().build(exchange, provision.valuesOnly());
        if (built.request() == null || exchange.request() == null) {
            return Attempt.notSent(String.valueOf(built.reason()));
        }
        OutgoingRequest request = signedIn(built.request(), exchange);
        return mock.stubbing()
                .replay(
                        page,
                        exchange,
                        exchange.request(),
                        Contracts.of(page).at(exchange.example().line()),
                        bodyRule,
                        request,
                        mock.sender());
    }

    @Override
    public void close() {
        running.handle((mock, failure) -> Optional.ofNullable(mock)).join().ifPresent(mock -> {
            mock.sender().close();
            mock.server().close();
        });
    }

    private static OutgoingRequest signedIn(OutgoingRequest request, Exchange exchange) {
        boolean refused = !exchange.answers().isEmpty()
                && exchange.answers().get(0).response().status() == 401;
        boolean shown = request.headers().stream().anyMatch(h -> h.name().equalsIgnoreCase(SIGNED_IN.name()));
        return refused || shown ? request : with(request, SIGNED_IN);
    }

    static OutgoingRequest with(OutgoingRequest request, Header header) {
        List<Header> headers = new ArrayList<>(request.headers());
        headers.add(header);
        return new OutgoingRequest(request.method(), request.uri(), headers, request.body());
    }

    private Running running() {
        try {
            return running.join();
        } catch (CompletionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof UsageException usage) {
                throw usage;
            }
            if (cause instanceof EnvironmentException environment) {
                throw environment;
            }
            throw e;
        }
    }
}
