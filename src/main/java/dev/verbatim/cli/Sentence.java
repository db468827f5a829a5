package dev.verbatim.cli;

import java.util.Locale;

/** Brings a library's message into our form: lower-case start, no full stop. */
final class Sentence {

    private Sentence() {}

    static String plain(String message) {
        String text = message.strip();
        while (text.endsWith(".")) {
            text = text.substring(0, text.length() - 1);
        }
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
