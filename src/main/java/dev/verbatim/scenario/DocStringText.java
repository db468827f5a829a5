package dev.verbatim.scenario;

import io.cucumber.docstring.DocString;
import org.jspecify.annotations.Nullable;

/**
 * Doc strings that give back exactly the text that went in. Gherkin's own escapes cannot say everything (a carriage
 * return, {@code """} beside its own escape), so the rare text that they do not cover is written with backslash
 * escapes, and its media type says so.
 */
final class DocStringText {

    private static final String QUOTES = "\"\"\"";
    private static final String TICKS = "```";
    private static final String ESCAPED = "+escaped";

    private DocStringText() {}

    /** Writes the doc string; every line of it ends with LF. */
    static void append(StringBuilder out, String indent, String mediaType, String text) {
        String fence = isPlain(text) ? fence(text) : null;
        if (fence == null) {
            block(out, indent, QUOTES, mediaType + ESCAPED, escaped(text));
        } else {
            block(out, indent, fence, mediaType, text.replace(fence, guard(fence)));
        }
    }

    /** The text of a doc string as its author meant it. */
    static String read(DocString docString) {
        String mediaType = docString.getContentType();
        boolean escaped = mediaType != null && mediaType.endsWith(ESCAPED);
        return escaped ? Escapes.undo(docString.getContent()) : docString.getContent();
    }

    private static void block(StringBuilder out, String indent, String fence, String mediaType, String text) {
        out.append(indent).append(fence).append(mediaType).append('\n');
        if (!text.isEmpty()) {
            int from = 0;
            for (int lf = text.indexOf('\n'); lf >= 0; lf = text.indexOf('\n', from)) {
                line(out, indent, text, from, lf);
                from = lf + 1;
            }
            line(out, indent, text, from, text.length());
        }
        out.append(indent).append(fence).append('\n');
    }

    private static void line(StringBuilder out, String indent, String text, int from, int to) {
        if (from < to) {
            out.append(indent).append(text, from, to);
        }
        out.append('\n');
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' || (Character.isSurrogate(c) && Escapes.isLoneSurrogate(text, i))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String fence(String text) {
        for (String fence : new String[] {QUOTES, TICKS}) {
            String guard = guard(fence);
            boolean clear = text.indexOf(fence) < 0 && text.indexOf(guard) < 0;
            if (clear || text.replace(fence, guard).replace(guard, fence).equals(text)) {
                return fence;
            }
        }
        return null;
    }

    private static String guard(String fence) {
        String one = "\\" + fence.charAt(0);
        return one + one + one;
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 64);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean special = c == '\\'
                    || c == '\r'
                    || c == '"'
                    || (Character.isSurrogate(c) && Escapes.isLoneSurrogate(text, i));
            if (special) {
                Escapes.append(out, c);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
