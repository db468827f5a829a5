package dev.verbatim.replay.signin;

import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.json.JsonReader;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.json.JsonValue.JsonString;
import dev.verbatim.model.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** What a token server answered, as the library reads it: by what it says, whatever its status and headers are. */
final class TokenAnswer {

    /** RFC 8628, section 3.5: these are answers about a device, even of servers that count them as throttling. */
    private static final Set<String> OF_DEVICES = Set.of("authorization_pending", "slow_down");

    private TokenAnswer() {}

    static HTTPResponse of(ReceivedResponse response) {
        // Some servers refuse with 200.
        boolean disguised = response.status() == 200 && !error(response).isEmpty();
        HTTPResponse answer = new HTTPResponse(disguised ? 400 : response.status());
        String body = body(response);
        if (body.startsWith("{")) {
            answer.setHeader("Content-Type", "application/json");
        }
        answer.setBody(body);
        return answer;
    }

    static boolean isOfDevice(ReceivedResponse response) {
        return OF_DEVICES.contains(error(response));
    }

    private static String error(ReceivedResponse response) {
        return JsonReader.strict(SourceText.of("", body(response))).root() instanceof JsonObject object
                        && object.get("error").orElse(null) instanceof JsonString error
                ? error.value()
                : "";
    }

    private static String body(ReceivedResponse response) {
        return new String(response.body(), StandardCharsets.UTF_8).strip();
    }
}
