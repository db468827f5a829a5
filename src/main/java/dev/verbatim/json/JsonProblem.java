package dev.verbatim.json;

import org.jspecify.annotations.Nullable;

/**
 * Where a text is not JSON by RFC 8259.
 *
 * @param start offset of the first wrong character
 * @param end offset behind the last one
 * @param message what is wrong, for people: {@code trailing comma}
 * @param fatal whether reading had to stop here; otherwise what the author meant was read
 * @param replacement text that would mend the stretch from {@code start} to {@code end}, or null where that is not certain
 */
public record JsonProblem(
        Kind kind,
        int start,
        int end,
        String message,
        boolean fatal,
        @Nullable String replacement) {

    /** What to do about it, for people. */
    public String advice() {
        if (replacement == null) {
            return switch (kind) {
                case DUPLICATE_KEY -> "keep one of them";
                case TRAILING_TEXT -> "remove it, or put it where it belongs";
                default -> "write it as strict JSON";
            };
        }
        if (replacement.isEmpty()) {
            return "remove it";
        }
        return replacement.isBlank() ? "write a plain blank" : "write `" + replacement + "`";
    }

    /** What sort of deviation it is. */
    public enum Kind {
        SYNTAX,
        TRAILING_COMMA,
        EXTRA_COMMA,
        MISSING_COMMA,
        UNQUOTED_KEY,
        UNQUOTED_VALUE,
        SINGLE_QUOTES,
        SMART_QUOTES,
        COMMENT,
        RAW_CONTROL,
        UNICODE_BLANK,
        ELLIPSIS,
        DUPLICATE_KEY,
        TRAILING_TEXT,
        TOO_DEEP,
        EMPTY
    }
}
