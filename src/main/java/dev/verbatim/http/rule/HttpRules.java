package dev.verbatim.http.rule;

import dev.verbatim.model.NamedRule;
import java.util.List;

/** The rules of what reading messages and JSON finds. */
public final class HttpRules {

    private HttpRules() {}

    public static List<NamedRule> all() {
        return List.of(
                HttpRequestLine.RULE,
                HttpRequestIsResponse.RULE,
                HttpStatusLine.RULE,
                HttpHeaderRule.RULE,
                HeaderAfterBlankLine.RULE,
                BodyWithoutBlankLine.RULE,
                SeveralRequests.RULE,
                ReasonPhrase.RULE,
                ContentLength.RULE,
                ContentType.RULE,
                BodyOn204.RULE,
                BodyEmpty200.RULE,
                JsonSyntax.RULE,
                JsonTolerated.RULE,
                JsonDuplicateKey.RULE);
    }
}
