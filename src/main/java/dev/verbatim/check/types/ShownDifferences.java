package dev.verbatim.check.types;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.model.Difference;
import dev.verbatim.model.DifferenceKind;
import dev.verbatim.shape.ShownBody;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Goes through what a page's bodies do otherwise than their documented types. */
final class ShownDifferences {

    private static final Pattern INDEX = Pattern.compile("\\[\\d++]");

    private ShownDifferences() {}

    /** Tells of the differences of some kinds; what all elements of a list do alike is told once, at the first. */
    static void each(CheckedPage page, Set<DifferenceKind> kinds, BiConsumer<ShownBody, Difference> consumer) {
        for (ShownBody body : page.bodies()) {
            Set<String> told = new HashSet<>();
            for (Difference difference : body.differences()) {
                if (kinds.contains(difference.kind()) && told.add(alike(difference))) {
                    consumer.accept(body, difference);
                }
            }
        }
    }

    private static String alike(Difference difference) {
        boolean property = difference.kind() == DifferenceKind.PROPERTY_UNDOCUMENTED
                || difference.kind() == DifferenceKind.PROPERTY_CASE;
        String place = INDEX.matcher(difference.where()).replaceAll("[]");
        return property ? place : place + ' ' + difference.returned();
    }

    /** A place in a body as people read it: {@code participants[0].id}. */
    static String place(Difference difference) {
        String where = difference.where();
        return where.startsWith("$.") ? where.substring(2) : where;
    }
}
