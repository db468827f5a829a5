package dev.verbatim.check.exchange;

import dev.verbatim.check.rule.Rule;
import java.util.List;

/** The rules about the requests and responses of a page. */
public final class ExchangeRules {

    private ExchangeRules() {}

    public static List<Rule> all() {
        return List.of(
                new RequestNotDocumented(),
                new RequestHeaderMissing(),
                new QueryParameterUnknown(),
                new ResponseStatusSentence(),
                new VersionMismatch(),
                new UrlMalformed(),
                new PlaceholderAmbiguous(),
                new SampleKeyMissing(),
                new HostUnknown(),
                new PermissionsMissing(),
                new PermissionsMalformed(),
                new ScopeNotListed(),
                new DateInThePast(),
                // The only one that asks for types, which may still be read meanwhile.
                new ResponseTypeSentence());
    }
}
