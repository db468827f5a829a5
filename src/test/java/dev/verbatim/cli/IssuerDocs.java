package dev.verbatim.cli;

import dev.verbatim.testing.GuardedService;
import dev.verbatim.testing.issuer.Issuer;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Predicate;

/** Docs of a service whose tokens the issuer hands out, and which looks at what it is shown. */
final class IssuerDocs implements AutoCloseable {

    private static final String[] COMMAND = {"run", "docs", "--target", "qa"};

    final Issuer issuer = Issuer.running();
    final DocsFolder docs;
    final GuardedService service;

    IssuerDocs(Path folder) {
        this(folder, Issuer.running()::signed);
    }

    /** A service that finds out otherwise whether a token is good. */
    IssuerDocs(Path folder, Predicate<String> good) {
        docs = new DocsFolder(folder, Clock.systemUTC());
        for (int i = 1; i <= 8; i++) {
            docs.with("docs/call" + i + ".md", Pages.json("get-call-" + i, "{ \"id\": \"1\" }"));
        }
        service = new GuardedService(value -> value.startsWith("Bearer ") && good.test(value.substring(7)));
    }

    /** Runs the docs as an account with these lines in its {@code auth}. */
    Ran run(String client, String... auth) {
        return runAt(issuer.tokenUrl(), client, auth);
    }

    Ran runAt(String tokenUrl, String client, String... auth) {
        configure(tokenUrl, client, auth);
        return docs.verbatim(COMMAND);
    }

    /** The same for somebody who watches the screen while it runs. */
    int run(ByteArrayOutputStream screen, String client, String... auth) {
        configure(issuer.tokenUrl(), client, auth);
        return Verbatim.run(docs.console(screen), COMMAND);
    }

    private void configure(String tokenUrl, String client, String... auth) {
        docs.environment("QA_SECRET", Issuer.secret(client))
                .with("verbatim.yml", """
                targets:
                  qa:
                    url: %s
                    auth:
                      client-id: %s
                      token-url: %s
                      %s
                """.formatted(service.url(), client, tokenUrl, String.join("\n      ", auth)));
    }

    @Override
    public void close() {
        service.close();
    }
}
