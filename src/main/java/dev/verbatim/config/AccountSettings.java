package dev.verbatim.config;

import java.util.List;
import java.util.Map;

/**
 * Who signs in to a target, and what that account may do.
 *
 * @param scopes permissions that it has; empty where nobody said, which rules nothing out
 * @param tags what examples with these tags may run on
 * @param apiVersions versions that it can be used with; empty for any
 * @param secondary whether it is for the steps of scenarios that ask for a second account, and those only
 * @param headers further headers that each of its requests carries
 */
public record AccountSettings(
        String name,
        List<String> scopes,
        List<String> tags,
        List<String> apiVersions,
        boolean secondary,
        Map<String, Reference> headers,
        Auth auth) {

    public AccountSettings {
        scopes = List.copyOf(scopes);
        tags = List.copyOf(tags);
        apiVersions = List.copyOf(apiVersions);
        headers = Map.copyOf(headers);
    }

    /** An account that is for everything. */
    static AccountSettings only(String name, Auth auth) {
        return new AccountSettings(name, List.of(), List.of(), List.of(), false, Map.of(), auth);
    }
}
