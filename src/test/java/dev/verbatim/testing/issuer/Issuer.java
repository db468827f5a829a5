package dev.verbatim.testing.issuer;

import jakarta.servlet.DispatcherType;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.FilterHolder;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.FilterChainProxy;

/**
 * An OAuth server that others wrote, on loopback: Spring Authorization Server. What it does by itself stays as it is;
 * one serves all tests of a run. What no real server does on demand is {@link dev.verbatim.testing.OauthServer}'s.
 */
public final class Issuer {

    public static final String SECRET_CLIENT = "qa-secret";
    public static final String OPAQUE_CLIENT = "qa-opaque";
    public static final String RSA_CLIENT = "qa-rsa";
    public static final String ELLIPTIC_CLIENT = "qa-elliptic";
    public static final String FEDERATED_CLIENT = "qa-federated";
    public static final String PERSONAL_CLIENT = "qa-personal";
    public static final String PUBLIC_CLIENT = "qa-public";

    public static final String PERSON = "pat";
    public static final String PASSWORD = "the-password-of-pat";
    static final String REDIRECT = "http://127.0.0.1/back";

    /** Somebody whose statements about a client the issuer trusts. */
    public static final String TRUSTED = "https://statements.contoso.example";

    public static final String TRUSTED_SUBJECT = "repo:contoso/docs:ref:refs/heads/main";
    public static final String TRUSTED_AUDIENCE = "api://AzureADTokenExchange";

    private final IssuerKeys keys = new IssuerKeys();
    private final Asked asked = new Asked();
    private final URI url;
    private final JwtDecoder decoder;

    private Issuer() {
        try {
            QueuedThreadPool threads = new QueuedThreadPool();
            threads.setDaemon(true);
            Server server = new Server(threads);
            ServerConnector connector = new ServerConnector(server);
            connector.setHost("127.0.0.1");
            connector.open();
            server.addConnector(connector);
            url = URI.create("http://127.0.0.1:" + connector.getLocalPort());
            server.setHandler(handler());
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        decoder = NimbusJwtDecoder.withJwkSetUri(url + "/oauth2/jwks").build();
    }

    private static final class Lazily {
        private static final Issuer ISSUER = new Issuer();
    }

    /** The one of this run, with nothing in its memory of what was asked. */
    public static Issuer running() {
        Lazily.ISSUER.asked.forget();
        return Lazily.ISSUER;
    }

    /** What a client knows, with everything in it that forms and headers write in other words. */
    public static String secret(String client) {
        return "the+secret/of=" + client + "&:%7e ü";
    }

    private ServletContextHandler handler() {
        AnnotationConfigApplicationContext spring = new AnnotationConfigApplicationContext();
        spring.registerBean(IssuerConfiguration.class, () -> new IssuerConfiguration(url, keys));
        spring.refresh();
        ServletContextHandler handler = new ServletContextHandler(ServletContextHandler.SESSIONS);
        EnumSet<DispatcherType> requests = EnumSet.of(DispatcherType.REQUEST);
        handler.addFilter(new FilterHolder(asked), "/*", requests);
        handler.addFilter(new FilterHolder(spring.getBean(FilterChainProxy.class)), "/*", requests);
        handler.addServlet(new ServletHolder(keys), IssuerKeys.PATH);
        return handler;
    }

    public String url() {
        return url.toString();
    }

    public String tokenUrl() {
        return url + "/oauth2/token";
    }

    public String deviceUrl() {
        return url + "/oauth2/device_authorization";
    }

    public IssuerKeys keys() {
        return keys;
    }

    /** Which grants clients asked for since the test began, and how that ended: {@code client_credentials 200}. */
    public List<String> asked() {
        return asked.said();
    }

    /** Has something happen once, as soon as something was asked. */
    public void once(String said, Runnable then) {
        asked.once(said, then);
    }

    /** Whether the issuer signed a token, as a service finds out: by the keys that the issuer publishes. */
    public boolean signed(String token) {
        try {
            return decoder.decode(token).getClaimAsStringList("scope").contains("calls.read");
        } catch (JwtException e) {
            return false;
        }
    }
}
