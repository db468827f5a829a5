package dev.verbatim.cli;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The one masking step in front of every sink. Credentials are told by their form: what follows an authentication
 * scheme. A placeholder such as {@code Bearer {token}} is none and stays.
 */
final class Masking {

    private static final Pattern CREDENTIALS = Pattern.compile(
            "\\b(Bearer|Basic|Digest|SharedAccessSignature)[ \\t]+[A-Za-z0-9._~+/=-]{6,}", Pattern.CASE_INSENSITIVE);

    static final UnaryOperator<String> MASK =
            text -> text.indexOf(' ') < 0 ? text : CREDENTIALS.matcher(text).replaceAll("$1 ***");

    private Masking() {}
}
