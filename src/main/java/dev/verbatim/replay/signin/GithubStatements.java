package dev.verbatim.replay.signin;

import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.OutgoingRequest.Header;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.json.JsonReader;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.json.JsonValue.JsonString;
import dev.verbatim.model.EnvironmentException;
import dev.verbatim.model.SourceText;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Asks GitHub for its statement about a job of Actions, which must have the permission {@code id-token: write}. */
final class GithubStatements {

    private static final String URL = "ACTIONS_ID_TOKEN_REQUEST_URL";
    private static final String TOKEN = "ACTIONS_ID_TOKEN_REQUEST_TOKEN";

    private final String audience;
    private final TokenServer server;
    private final SignIn signIn;

    GithubStatements(String audience, Wire wire, SignIn signIn) {
        this.audience = audience;
        this.server = new TokenServer(wire);
        this.signIn = signIn;
    }

    private String variable(String name) {
        String value = signIn.environment().getOrDefault(name, "");
        if (value.isEmpty()) {
            throw new EnvironmentException("`github-oidc` works in GitHub Actions only, with the permission"
                    + " `id-token: write`: the environment variable `" + name + "` is not set");
        }
        return value;
    }

    private URI url() {
        String base = variable(URL);
        String separator = base.contains("?") ? "&" : "?";
        try {
            URI url = new URI(base + separator + "audience=" + URLEncoder.encode(audience, StandardCharsets.UTF_8));
            if (String.valueOf(url.getScheme()).startsWith("http") && url.getHost() != null) {
                return url;
            }
        } catch (URISyntaxException e) {
            throw noUrl();
        }
        throw noUrl();
    }

    private static EnvironmentException noUrl() {
        return new EnvironmentException("the environment variable `" + URL + "` holds no URL");
    }

    /**
     * A new statement.
     *
     * @throws EnvironmentException where this is no job of Actions, or GitHub does not say anything about it
     */
    String get() {
        URI url = url();
        String token = variable(TOKEN);
        signIn.secrets().accept(token);
        List<Header> headers =
                List.of(new Header("Authorization", "Bearer " + token), new Header("Accept", "application/json"));
        ReceivedResponse answer = server.ask(new OutgoingRequest("GET", url, headers, new byte[0]));
        String body = new String(answer.body(), StandardCharsets.UTF_8);
        if (answer.status() == 200
                && JsonReader.strict(SourceText.of("", body)).root() instanceof JsonObject object
                && object.get("value").orElse(null) instanceof JsonString statement
                && !statement.value().isBlank()) {
            signIn.secrets().accept(statement.value());
            return statement.value();
        }
        throw new EnvironmentException("GitHub gave no statement about this job (status " + answer.status() + ")");
    }
}
