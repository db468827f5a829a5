package dev.verbatim.edit;

import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.TextEdit;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Applies edits to a page. Whatever lies outside of their spans stays as it is, byte for byte: the byte order mark,
 * line ends, a missing last line end, bytes that are no UTF-8.
 */
public final class TextEdits {

    private static final Comparator<Placed> ORDER =
            Comparator.comparingInt(Placed::from).thenComparingInt(Placed::to);

    private TextEdits() {}

    /** An edit, and the bytes of the page that it replaces. */
    private record Placed(TextEdit edit, int from, int to) {

        boolean overlaps(Placed later) {
            return later.from < to || (from == later.from && to > from && later.to > later.from);
        }
    }

    /**
     * The page with all edits made. An edit given twice is made once; several insertions at one place are made in the
     * order given. LF in a replacement becomes the line end that the page has there. A lone LF that is inserted
     * behind nothing but the markers of quotes and list items puts these on the new line, too.
     *
     * @throws IllegalArgumentException if edits overlap, see {@link #overlap}
     */
    public static byte[] apply(byte[] page, Collection<TextEdit> edits) {
        PageBytes bytes = PageBytes.of(page);
        ByteArrayOutputStream out = new ByteArrayOutputStream(page.length + 64);
        int done = 0;
        List<Placed> placed = placed(bytes, edits);
        if (anyOverlap(placed)) {
            throw new IllegalArgumentException("edits overlap");
        }
        for (Placed next : placed) {
            out.writeBytes(bytes.slice(done, next.from()));
            out.writeBytes(text(bytes, next).getBytes(StandardCharsets.UTF_8));
            done = next.to();
        }
        out.writeBytes(bytes.slice(done, bytes.length()));
        return out.toByteArray();
    }

    /** Whether some of these edits change the same stretch of the page, so that they cannot all be made. */
    public static boolean overlap(byte[] page, Collection<TextEdit> edits) {
        return anyOverlap(placed(PageBytes.of(page), edits));
    }

    private static boolean anyOverlap(List<Placed> placed) {
        for (int i = 1; i < placed.size(); i++) {
            if (placed.get(i - 1).overlaps(placed.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static List<Placed> placed(PageBytes bytes, Collection<TextEdit> edits) {
        List<Placed> placed = new ArrayList<>();
        for (TextEdit edit : new LinkedHashSet<>(edits)) {
            SourceSpan span = edit.span();
            int from = bytes.offset(span.startLine(), span.startColumn());
            int to = Math.max(from, bytes.offset(span.endLine(), span.endColumn()));
            placed.add(new Placed(edit, from, to));
        }
        placed.sort(ORDER);
        return placed;
    }

    private static String text(PageBytes bytes, Placed placed) {
        SourceSpan span = placed.edit().span();
        String replacement = placed.edit().replacement();
        String end = bytes.lineEnd(span.startLine());
        if (replacement.equals("\n") && placed.from() == placed.to()) {
            String before = new String(lineBefore(bytes, span.startLine(), placed.from()), StandardCharsets.UTF_8);
            return before.chars().allMatch(c -> c == ' ' || c == '\t' || c == '>') ? end + before : end;
        }
        return replacement.replace("\r\n", "\n").replace('\r', '\n').replace("\n", end);
    }

    private static byte[] lineBefore(PageBytes bytes, int line, int offset) {
        return bytes.slice(bytes.offset(line, 1), offset);
    }
}
