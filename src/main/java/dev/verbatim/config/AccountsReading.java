package dev.verbatim.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads who signs in to a target: {@code auth}, {@code accounts} or {@code accounts-file}, and {@code expect-tenant}. */
final class AccountsReading {

    /** The keys of a target that say so. */
    static final List<String> KEYS = List.of("auth", "accounts", "accounts-file", "expect-tenant");

    private static final List<String> ACCOUNT =
            List.of("name", "scopes", "tags", "apiVersions", "secondary", "headers", "auth");

    private final Path root;
    private final Map<String, Origin> origins;
    private final List<Reference> idle = new ArrayList<>();

    AccountsReading(Path root, Map<String, Origin> origins) {
        this.root = root;
        this.origins = origins;
    }

    SignInSettings read(String target, String url, Section section) {
        Given tenant = section.text("expect-tenant");
        List<AccountSettings> accounts = accounts(target, url, section);
        if (tenant != null) {
            origins.put(section.name("expect-tenant"), tenant.origin());
            for (AccountSettings account : accounts) {
                if (account.auth() instanceof Auth.Basic || account.auth() instanceof Auth.None) {
                    throw tenant.wrong("the account `" + account.name() + "` signs in with `"
                            + account.auth().type() + "`, which names no tenant");
                }
            }
            if (accounts.isEmpty()) {
                throw tenant.wrong("nobody signs in to the target `" + target + "`, so no tenant can be expected");
            }
        }
        return new SignInSettings(accounts, tenant == null ? null : tenant.text(), idle);
    }

    private List<AccountSettings> accounts(String target, String url, Section section) {
        Section auth = section.section("auth");
        List<Section> listed = section.sections("accounts", ACCOUNT);
        Given file = section.text("accounts-file");
        int ways = (auth == null ? 0 : 1) + (listed == null ? 0 : 1) + (file == null ? 0 : 1);
        if (ways > 1) {
            throw section.wrong("`auth`, `accounts` and `accounts-file` each say who signs in; one of them is enough");
        }
        if (file != null) {
            origins.put(section.name("accounts-file"), file.origin());
            return new ApiDoctorAccounts(root, idle).read(Paths.inside(root, file), file, url);
        }
        if (auth != null) {
            return List.of(AccountSettings.only(target, new AuthReading(root, origins).read(auth)));
        }
        List<AccountSettings> accounts = new ArrayList<>();
        for (Section account : listed == null ? List.<Section>of() : listed) {
            accounts.add(account(account, accounts));
        }
        return accounts;
    }

    private AccountSettings account(Section account, List<AccountSettings> before) {
        Given name = account.text("name");
        if (name == null) {
            throw account.wrong("an account needs a `name`");
        }
        if (before.stream().anyMatch(other -> other.name().equals(name.text()))) {
            throw name.wrong("there is an account `" + name.text() + "` already");
        }
        Given secondary = account.text("secondary");
        return new AccountSettings(
                name.text(),
                words(account.texts("scopes")),
                words(account.texts("tags")),
                words(account.texts("apiVersions")),
                secondary != null && Words.flag(secondary),
                headers(account.section("headers")),
                new AuthReading(root, origins).read(account.section("auth")));
    }

    private Map<String, Reference> headers(@Nullable Section headers) {
        Map<String, Reference> result = new LinkedHashMap<>();
        if (headers != null) {
            headers.refuseLiterals();
            headers.entries()
                    .forEach(entry -> result.put(
                            entry.key().text(),
                            Reference.of(
                                    root,
                                    Objects.requireNonNull(
                                            headers.text(entry.key().text())))));
        }
        return result;
    }

    /** Words of a list, or of one text with blanks between. */
    static List<String> words(@Nullable List<Given> texts) {
        List<String> words = new ArrayList<>();
        for (Given text : texts == null ? List.<Given>of() : texts) {
            for (String word : text.text().strip().split("[\\s,]+")) {
                words.add(word);
            }
        }
        return words;
    }
}
