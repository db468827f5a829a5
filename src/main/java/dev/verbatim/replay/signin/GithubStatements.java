package dev.verbatim.replay.signin;

import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.OutgoingRequest.Header;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.json.JsonReader;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.json.JsonValue.JsonString;
import dev.verbatim.model.EnvironmentException;
import dev.verbatim.model.SourceText;
import dev.verbatim.model.UsageException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Asks GitHub for its statement about a job of Actions, which must have the permission {@code id-token: write}. */
final class GithubStatements {

    private static final String URL = "ACTIONS_ID_TOKEN_REQUEST_URL";
    private static final String TOKEN = "ACTIONS_ID_TOKEN_REQUEST_TOKEN";

    private final URI url;
    private final String token;
    private final Wire wire;
    private final SignIn signIn;

    GithubStatements(String audience, Wire wire, SignIn signIn) {
        String base = variable(signIn, URL);
        this.token = variable(signIn, TOKEN);
        signIn.secrets().accept(token);
        this.url = URI.create(base
                + (base.contains("?") ? "&" : "?")
                + "audience="
                + URLEncoder.encode(audience, StandardCharsets.UTF_8));
        this.wire = wire;
        this.signIn = signIn;
    }

    private static String variable(SignIn signIn, String name) {
        String value = signIn.environment().getOrDefault(name, "");
        if (value.isEmpty()) {
            throw new UsageException("`github-oidc` works in GitHub Actions only, with the permission"
                    + " `id-token: write`: the environment variable `" + name + "` is not set");
        }
        return value;
    }

    String get() {
        List<Header> headers =
                List.of(new Header("Authorization", "Bearer " + token), new Header("Accept", "application/json"));
        ReceivedResponse answer = wire.send(new OutgoingRequest("GET", url, headers, new byte[0]));
        String body = new String(answer.body(), StandardCharsets.UTF_8);
        if (answer.status() == 200
                && JsonReader.strict(SourceText.of("", body)).root() instanceof JsonObject object
                && object.get("value").orElse(null) instanceof JsonString statement) {
            signIn.secrets().accept(statement.value());
            return statement.value();
        }
        throw new EnvironmentException("GitHub gave no statement about this job (status " + answer.status() + ")");
    }
}
