package dev.verbatim.mock;

import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import dev.verbatim.config.TargetSettings;
import dev.verbatim.http.SecretMask;
import dev.verbatim.model.EnvironmentException;
import dev.verbatim.model.Page;
import dev.verbatim.model.UsageException;
import java.nio.file.Path;

/** The docs as a mock server: every example of every page at once, for others to develop against. */
public final class StubServer implements AutoCloseable {

    private final MockServer server;
    private final int stubs;

    private StubServer(MockServer server, int stubs) {
        this.server = server;
        this.stubs = stubs;
    }

    /**
     * Starts a server on loopback with the user's mappings, the recordings and the pages' own answers, in that order.
     *
     * @param settings port and mappings folder of the mock
     * @param recordings the folder of recorded responses, which need not exist
     * @param mask what it knows to be secret is in no answer
     * @throws UsageException if a mapping or recording cannot be used
     * @throws EnvironmentException if the port is taken
     */
    public static StubServer start(TargetSettings settings, Path recordings, Iterable<Page> pages, SecretMask mask) {
        UserMappings mappings = UserMappings.read(settings.mappings(), mask);
        Recordings recorded = Recordings.read(recordings);
        MockServer server = MockServer.serving(settings.port(), mappings);
        int stubs = 0;
        for (Page page : pages) {
            for (StubMapping stub : StubMaker.forServing(page, recorded)) {
                stub.setPriority(MockServer.AFTER_MAPPINGS + stub.getPriority());
                server.add(stub);
                stubs++;
            }
        }
        return new StubServer(server, stubs);
    }

    public String url() {
        return server.url();
    }

    /** How many stubs were made from pages and recordings. */
    public int stubs() {
        return stubs;
    }

    @Override
    public void close() {
        server.close();
    }
}
