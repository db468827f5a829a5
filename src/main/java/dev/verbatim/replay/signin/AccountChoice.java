package dev.verbatim.replay.signin;

import dev.verbatim.config.AccountSettings;
import dev.verbatim.http.Exchange;
import dev.verbatim.model.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the account for an example: the first one that has all the {@code scopes} and {@code tags} that its request's
 * annotation asks for, and one of the {@code apiVersions}; where the annotation names none, the version in the first
 * segment of the path. A function of the example and the configuration, which signs nobody in.
 *
 * @param name of the account; null where nobody signs in, or nobody can
 * @param objection why nobody can, in words that say what would change it; null where somebody can or none is needed
 */
public record AccountChoice(@Nullable String name, @Nullable String objection) {

    private static final Pattern VERSION = Pattern.compile(
            "(?:[A-Za-z][A-Za-z0-9+.-]*://[^/?#]*)?/(v[0-9]+(?:[.][0-9]+)*(?:-?(?:alpha|beta|preview)[0-9]*)?|beta|alpha|preview)(?=[/?#]|$)");

    private static final AccountChoice NOBODY = new AccountChoice(null, null);

    /** The choice among the accounts of a target. */
    public static AccountChoice of(List<AccountSettings> accounts, Exchange exchange, boolean secondary) {
        if (accounts.isEmpty()) {
            return NOBODY;
        }
        List<AccountSettings> known =
                accounts.stream().filter(a -> a.secondary() == secondary).toList();
        if (known.isEmpty()) {
            return refused(
                    secondary
                            ? "it asks for a second account, and none is marked `secondary: true`"
                            : "every account of the target is marked `secondary: true`");
        }
        Annotation annotation = exchange.example().requestAnnotation();
        List<String> scopes = annotation == null ? List.of() : annotation.words("scopes");
        List<String> tags = annotation == null ? List.of() : annotation.words("tags");
        List<String> versions = versions(annotation, exchange);
        return known.stream()
                .filter(account -> lacking(account, scopes, tags, versions).isEmpty())
                .findFirst()
                .map(account -> new AccountChoice(account.name(), null))
                .orElseGet(() -> refused(nobody(known, scopes, tags, versions)));
    }

    private static AccountChoice refused(String objection) {
        return new AccountChoice(null, objection);
    }

    private static List<String> versions(@Nullable Annotation annotation, Exchange exchange) {
        List<String> asked = annotation == null ? List.of() : annotation.words("apiVersions");
        if (!asked.isEmpty() || exchange.request() == null) {
            return asked;
        }
        Matcher version = VERSION.matcher(exchange.request().url());
        return version.lookingAt() ? List.of(version.group(1)) : List.of();
    }

    /** What an account lacks, in words. */
    private static List<String> lacking(
            AccountSettings account, List<String> scopes, List<String> tags, List<String> versions) {
        List<String> lacking = new ArrayList<>();
        if (!account.scopes().isEmpty()) {
            without(account.scopes(), scopes).ifPresent(names -> lacking.add("the scope " + names));
        }
        without(account.tags(), tags).ifPresent(names -> lacking.add("the tag " + names));
        if (!account.apiVersions().isEmpty()
                && !versions.isEmpty()
                && versions.stream().noneMatch(version -> has(account.apiVersions(), version))) {
            lacking.add("the API version " + named(versions));
        }
        return lacking;
    }

    private static String nobody(
            List<AccountSettings> accounts, List<String> scopes, List<String> tags, List<String> versions) {
        if (accounts.size() == 1) {
            AccountSettings account = accounts.get(0);
            return "the account `" + account.name() + "` lacks "
                    + String.join(" and ", lacking(account, scopes, tags, versions))
                    + "; it takes one that has it under `accounts`";
        }
        List<String> asked = new ArrayList<>();
        if (!scopes.isEmpty()) {
            asked.add("the scope " + named(scopes));
        }
        if (!tags.isEmpty()) {
            asked.add("the tag " + named(tags));
        }
        if (!versions.isEmpty()) {
            asked.add("the API version " + named(versions));
        }
        return "no account has " + String.join(" and ", asked) + "; it takes one that has under `accounts`";
    }

    private static Optional<String> without(List<String> has, List<String> asked) {
        List<String> missing = asked.stream().filter(word -> !has(has, word)).toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(named(missing));
    }

    private static boolean has(List<String> words, String word) {
        return words.stream().anyMatch(word::equalsIgnoreCase);
    }

    private static String named(List<String> words) {
        return "`" + String.join("`, `", words) + "`";
    }
}
