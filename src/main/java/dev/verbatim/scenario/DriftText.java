package dev.verbatim.scenario;

import dev.verbatim.model.Difference;
import dev.verbatim.model.Drift;
import java.util.List;

/** Differences as the message of a failed assertion: all of a response together, one line each. */
final class DriftText {

    private DriftText() {}

    static String of(List<Drift> drifts) {
        StringBuilder out = new StringBuilder("the response is not as documented:");
        for (Drift drift : drifts) {
            Difference difference = drift.difference();
            out.append("\n- ").append(difference.where()).append(": ").append(sides(difference));
            out.append(" (")
                    .append(drift.severity().word())
                    .append(' ')
                    .append(difference.kind().id())
                    .append(", ")
                    .append(difference.span().location())
                    .append(')');
            if (difference.note() != null) {
                out.append("\n  ").append(difference.note());
            }
        }
        return out.toString();
    }

    /** Both sides of a difference. */
    static String sides(Difference difference) {
        StringBuilder out = new StringBuilder("documented ");
        append(out, difference.documented(), difference.documentedType());
        out.append(", returned ");
        append(out, difference.returned(), difference.returnedType());
        return out.toString();
    }

    private static void append(StringBuilder out, String text, String type) {
        if (text.isEmpty() && type.isEmpty()) {
            out.append("nothing");
            return;
        }
        out.append(type);
        if (!text.isEmpty()) {
            out.append(type.isEmpty() ? "" : " ").append(text);
        }
    }
}
