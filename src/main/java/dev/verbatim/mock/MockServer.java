package dev.verbatim.mock;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.FatalStartupException;
import com.github.tomakehurst.wiremock.core.Options.ChunkedEncodingPolicy;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.Extension;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import dev.verbatim.model.EnvironmentException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The embedded WireMock: real HTTP on loopback, and nothing beyond it. What a run has no use for is left out, since
 * it would double the time a single page takes: the journal, the log, the files of mappings, the client for proxying,
 * compression, HTTP/2, the search for extensions. Its own interface answers nobody: it would hand out what no answer
 * shows.
 */
final class MockServer implements AutoCloseable {

    /** On every response that a stub gave: the stub's id. */
    static final String STUB_ID = "Matched-Stub-Id";
    /** Beside the id, where the stub has a name. */
    static final String STUB_NAME = "Matched-Stub-Name";

    /** A priority behind any that a mapping of the user's would sensibly have; a higher number has a later turn. */
    static final int AFTER_MAPPINGS = 1_000_000;

    private static final String HOST = "127.0.0.1";
    private static final int THREADS = 20;

    private static final AtomicReference<@Nullable CompletableFuture<Built>> PREPARED = new AtomicReference<>();

    private final WireMockServer server;

    private MockServer(WireMockServer server) {
        this.server = server;
    }

    /**
     * Starts a server.
     *
     * @param port 0 for any free one
     */
    static MockServer start(int port, UserMappings mappings) {
        return start(port, mappings, built(port, mappings));
    }

    /** Starts one for others, whose answers nothing else looks through: known secrets are in none of them. */
    static MockServer serving(int port, UserMappings mappings) {
        return start(port, mappings, Built.of(port, mappings, new KnownSecretsKept(mappings.mask())));
    }

    private static MockServer start(int port, UserMappings mappings, Built built) {
        built.mappings().set(mappings);
        WireMockServer server = built.server();
        try {
            server.start();
        } catch (FatalStartupException e) {
            throw new EnvironmentException(words(e, port), e);
        }
        for (MappingFile mapping : mappings.mappings()) {
            server.addStubMapping(mapping.stub());
        }
        return new MockServer(server);
    }

    /**
     * Builds a server ahead of its use, which takes longer than anything else at the start of a short run; the next one
     * that is to be like most takes it.
     */
    static void prepare() {
        CompletableFuture<Built> prepared = new CompletableFuture<>();
        PREPARED.set(prepared);
        try {
            prepared.complete(Built.of(0, UserMappings.none(text -> text)));
        } catch (RuntimeException | Error e) {
            prepared.completeExceptionally(e);
        }
    }

    private static Built built(int port, UserMappings mappings) {
        CompletableFuture<Built> prepared = PREPARED.getAndSet(null);
        boolean like = port == 0 && !mappings.useTemplates() && !mappings.useFiles();
        return prepared != null && like ? prepared.join() : Built.of(port, mappings);
    }

    /** A server that does not listen yet, and where it will find the mappings. */
    private record Built(WireMockServer server, AtomicReference<UserMappings> mappings) {

        static Built of(int port, UserMappings mappings, Extension... extensions) {
            AtomicReference<UserMappings> place = new AtomicReference<>(mappings);
            WireMockConfiguration options = options(port, mappings, place::get).extensions(extensions);
            return new Built(new WireMockServer(options), place);
        }
    }

    String url() {
        return "http://" + HOST + ":" + server.port();
    }

    void add(StubMapping stub) {
        server.addStubMapping(stub);
    }

    void remove(StubMapping stub) {
        server.removeStubMapping(stub);
    }

    @Override
    public void close() {
        server.stop();
    }

    private static WireMockConfiguration options(int port, UserMappings mappings, Supplier<UserMappings> place) {
        WireMockConfiguration options = WireMockConfiguration.options()
                .bindAddress(HOST)
                .port(port)
                .containerThreads(THREADS)
                .jettyAcceptors(1)
                .disableRequestJournal()
                .stubRequestLoggingDisabled(true)
                .gzipDisabled(true)
                .http2PlainDisabled(true)
                .http2TlsDisabled(true)
                .extensionScanningEnabled(false)
                .templatingEnabled(mappings.useTemplates())
                .useChunkedTransferEncoding(ChunkedEncodingPolicy.NEVER)
                .disableOptimizeXmlFactoriesLoading(true)
                .adminAuthenticator(request -> false)
                .mappingSource(new NoMappingFiles())
                .httpClientFactory((o, trustAll, trusted, systemProperties) -> new NoProxying())
                .notMatchedRendererFactory(extensions -> new Unmatched(place));
        return withFiles(options, mappings.useFiles() ? mappings.files() : null);
    }

    private static WireMockConfiguration withFiles(WireMockConfiguration options, @Nullable Path files) {
        return files == null
                ? options.usingFilesUnderClasspath("dev/verbatim/mock/none")
                : options.usingFilesUnderDirectory(files.toString());
    }

    private static String words(Throwable problem, int port) {
        for (Throwable t = problem; t != null; t = t.getCause()) {
            if (t instanceof BindException || String.valueOf(t.getMessage()).contains("Failed to bind")) {
                return "the mock cannot listen on port " + port + ", because another program does";
            }
        }
        return "the mock cannot be started on port " + port;
    }
}
