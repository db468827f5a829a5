package dev.verbatim.config;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads API Doctor's accounts: {@code {"accounts": [{"name": …, "enabled": true, "refreshToken": "$env:NAME" …}]}}.
 * As there, an account is left out where it is not enabled; and also where its {@code serviceUrl} is another server
 * than the target's, since its token is not for this one.
 */
final class ApiDoctorAccounts {

    private static final List<String> TOP = List.of("accounts", "checkServiceEnabledBranches");
    private static final List<String> KEYS = List.of(
            "name",
            "enabled",
            "type",
            "oauthType",
            "oauthMode",
            "authService",
            "responseType",
            "state",
            "clientId",
            "clientSecret",
            "tokenService",
            "redirectUri",
            "refreshToken",
            "serviceUrl",
            "baseUrl",
            "resource",
            "username",
            "password",
            "additionalHeaders",
            "scopes",
            "api-versions",
            "apiVersions",
            "tags",
            "transformations");

    private final Path root;
    private final List<Reference> idle;

    /**
     * Reads files.
     *
     * @param idle takes the secrets of accounts that are left out
     */
    ApiDoctorAccounts(Path root, List<Reference> idle) {
        this.root = root;
        this.idle = idle;
    }

    List<AccountSettings> read(Path file, Given given, String target) {
        String shown = root.relativize(file).toString().replace('\\', '/');
        Section top = Section.top(JsonConfig.read(file, shown), TOP);
        List<Section> all = top.sections("accounts", KEYS);
        List<AccountSettings> accounts = new ArrayList<>();
        for (Section account : all == null ? List.<Section>of() : all) {
            if (isEnabled(account) && isOf(account, target)) {
                accounts.add(account(account));
            } else {
                account.secrets().forEach(secret -> idle.add(Reference.of(root, secret)));
            }
        }
        if (accounts.isEmpty()) {
            throw given.wrong("`" + shown + "` has no account that is enabled and of `" + target + "`");
        }
        return accounts;
    }

    private static boolean isEnabled(Section account) {
        Given enabled = account.text("enabled");
        return enabled != null && Words.flag(enabled);
    }

    private static boolean isOf(Section account, String target) {
        Given url = account.text("serviceUrl") == null ? account.text("baseUrl") : account.text("serviceUrl");
        if (url == null || url.text().startsWith("$env:")) {
            return true;
        }
        return origin(BaseUrl.of(url)).equals(origin(target));
    }

    private static String origin(String url) {
        URI uri = URI.create(url);
        return (uri.getScheme() + "://" + uri.getRawAuthority()).toLowerCase(java.util.Locale.ROOT);
    }

    private AccountSettings account(Section account) {
        account.refuseLiterals();
        Given name = account.text("name");
        if (name == null) {
            throw account.wrong("an account needs a `name`");
        }
        Section transformations = account.section("transformations");
        if (transformations != null && !transformations.entries().isEmpty()) {
            throw transformations.wrong("`transformations` of requests are not supported");
        }
        List<Given> versions = account.texts("api-versions");
        return new AccountSettings(
                name.text(),
                AccountsReading.words(account.texts("scopes")),
                AccountsReading.words(account.texts("tags")),
                AccountsReading.words(versions == null ? account.texts("apiVersions") : versions),
                false,
                headers(account.texts("additionalHeaders")),
                auth(account));
    }

    private Auth auth(Section account) {
        Given type = account.text("type");
        if (type != null && type.text().equalsIgnoreCase("basic")) {
            return new Auth.Basic(reference(account, "username"), reference(account, "password"));
        }
        Given oauth = account.text("oauthType") == null ? account.text("oauthMode") : account.text("oauthType");
        if (oauth != null
                && !Words.oneOf(oauth, List.of("refreshtoken", "userpassword")).equals("refreshtoken")) {
            throw oauth.wrong("`" + oauth.text()
                    + "`, which gives a person's password to a program, is not supported; `RefreshToken` is");
        }
        Reference secret = maybe(account, "clientSecret");
        return new Auth.RefreshToken(
                new Auth.Client(
                        new Auth.Endpoint(reference(account, "tokenService"), null, ""),
                        null,
                        reference(account, "clientId"),
                        secret == null ? new Auth.NoCredential() : new Auth.ClientSecret(secret, true),
                        null,
                        maybe(account, "resource")),
                reference(account, "refreshToken"));
    }

    private Map<String, Reference> headers(@Nullable List<Given> lines) {
        Map<String, Reference> headers = new LinkedHashMap<>();
        for (Given line : lines == null ? List.<Given>of() : lines) {
            int colon = line.text().indexOf(':');
            if (colon < 1) {
                // What stands there instead may be the value of one, which may be secret.
                throw line.wrong("expected a header such as `Prefer: respond-async`");
            }
            Given value = new Given(line.text().substring(colon + 1).strip(), line.origin());
            headers.put(line.text().substring(0, colon).strip(), Reference.of(root, value));
        }
        return headers;
    }

    private Reference reference(Section account, String key) {
        Reference reference = maybe(account, key);
        if (reference == null) {
            throw account.wrong("`" + account.name(key) + "` is missing");
        }
        return reference;
    }

    private @Nullable Reference maybe(Section account, String key) {
        Given given = account.text(key);
        return given == null ? null : Reference.of(root, given);
    }
}
