package dev.verbatim.shape;

import dev.verbatim.model.Difference;
import dev.verbatim.model.DifferenceKind;
import dev.verbatim.model.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what one comparison finds. */
final class DifferenceList {

    private static final int SHOWN = 80;

    private final List<Difference> differences = new ArrayList<>();
    private final Set<String> unproven = new LinkedHashSet<>();

    void add(Difference difference) {
        differences.add(difference);
    }

    /** A difference of a message's own parts, which are text and not JSON values. */
    void add(
            DifferenceKind kind,
            String where,
            String documented,
            String returned,
            SourceSpan span,
            String detail,
            @Nullable String note) {
        differences.add(new Difference(kind, where, line(documented), "", line(returned), "", span, detail, note));
    }

    /** The list but for differences with this detail. */
    DifferenceList without(String detail) {
        differences.removeIf(difference -> difference.detail().equals(detail));
        return this;
    }

    void unproven(Object path) {
        unproven.add(path.toString());
    }

    Comparison comparison() {
        return new Comparison(differences, List.copyOf(unproven));
    }

    /** Text on one line and short enough for a message. */
    static String line(String text) {
        StringBuilder line = new StringBuilder();
        boolean blank = false;
        for (int i = 0; i < text.length() && line.length() < SHOWN; i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                blank = line.length() > 0;
            } else {
                if (blank) {
                    line.append(' ');
                }
                line.append(c);
                blank = false;
            }
        }
        if (line.length() >= SHOWN) {
            int end = Character.isHighSurrogate(line.charAt(SHOWN - 2)) ? SHOWN - 2 : SHOWN - 1;
            line.setLength(end);
            line.append('\u2026');
        }
        return line.toString();
    }
}
