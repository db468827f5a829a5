package dev.verbatim.http;

import dev.verbatim.model.Suggestion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mistyped scheme at the start of a URL: {@code https:/contoso.example}, {@code htps://contoso.example}.
 *
 * @param length how much of the URL it is
 * @param meant {@code http://} or {@code https://}
 */
record SchemeSlip(int length, String meant) {

    private static final List<String> SCHEMES = List.of("https", "http");
    private static final Pattern START = Pattern.compile("([A-Za-z]{3,7})(?:[:;]?[/\\\\]{2,3}|[:;][/\\\\]?)(?=\\S)");

    /** The slip that a URL begins with, if there is one. */
    static Optional<SchemeSlip> of(String url) {
        Matcher start = START.matcher(url);
        if (!start.lookingAt()) {
            return Optional.empty();
        }
        String word = start.group(1).toLowerCase(Locale.ROOT);
        Optional<String> scheme = SCHEMES.contains(word) ? Optional.of(word) : Suggestion.slip(word, SCHEMES);
        return scheme.map(meant -> new SchemeSlip(start.end(), meant + "://"));
    }
}
