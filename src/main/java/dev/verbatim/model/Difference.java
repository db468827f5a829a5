package dev.verbatim.model;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a returned message does otherwise than documented, without any judgement of how bad that is.
 *
 * @param where a JSON path ({@code $.participants[0].id}), {@code header Name}, {@code status} or {@code body}
 * @param documented what the page shows, short enough for one line; empty where it shows nothing
 * @param documentedType its kind in words: {@code string}, {@code date-time}, {@code object} …; may be empty
 * @param returned what came, short enough for one line; empty where nothing came
 * @param returnedType its kind in words; may be empty
 * @param span the documented key, value, header or status line on the page
 * @param detail what sets apart cases of one kind that policies treat differently, such as {@code guid} for
 *     {@code format-changed}; empty for most
 * @param note one sentence more for people, or null
 */
public record Difference(
        DifferenceKind kind,
        String where,
        String documented,
        String documentedType,
        String returned,
        String returnedType,
        SourceSpan span,
        String detail,
        @Nullable String note) {

    /** The same, with another note. */
    public Difference noted(String words) {
        return new Difference(kind, where, documented, documentedType, returned, returnedType, span, detail, words);
    }
}
