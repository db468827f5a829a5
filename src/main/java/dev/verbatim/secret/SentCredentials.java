package dev.verbatim.secret;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what follows an authentication scheme, wherever it stands. A placeholder such as {@code Bearer {token}} is none. */
final class SentCredentials {

    private static final List<String> SCHEMES = List.of("Bearer", "Basic", "Digest", "SharedAccessSignature");

    private static final String LAST_LETTERS = "rRcCtTeE";

    /** What a challenge asks for ({@code Bearer realm="contoso"}) is no credential. */
    private static final Pattern CREDENTIALS = Pattern.compile(
            "\\b[A-Za-z]+[ \\t]+"
                    + "(?!(?:realm|scope|error|error_description|authorization_uri|charset|nonce|qop)=)"
                    + "([A-Za-z0-9._~+/=-]{6,})",
            Pattern.CASE_INSENSITIVE);

    private SentCredentials() {}

    /** The text with something else for each of them. The pattern by itself would cost half of all masking. */
    static String masked(String text, String instead) {
        Matcher matcher = null;
        StringBuilder out = null;
        int copied = 0;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c != ' ' && c != '\t') || LAST_LETTERS.indexOf(text.charAt(i - 1)) < 0) {
                continue;
            }
            String scheme = schemeBefore(text, i);
            if (scheme == null) {
                continue;
            }
            matcher = matcher == null ? CREDENTIALS.matcher(text).useTransparentBounds(true) : matcher;
            if (matcher.region(i - scheme.length(), text.length()).lookingAt()) {
                out = out == null ? new StringBuilder(text.length()) : out;
                out.append(text, copied, matcher.start(1)).append(instead);
                copied = matcher.end();
                i = copied;
            }
        }
        return out == null ? text : out.append(text, copied, text.length()).toString();
    }

    private static @Nullable String schemeBefore(String text, int end) {
        for (String scheme : SCHEMES) {
            if (text.regionMatches(true, end - scheme.length(), scheme, 0, scheme.length())) {
                return scheme;
            }
        }
        return null;
    }
}
