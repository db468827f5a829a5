package dev.verbatim.check.types;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.model.Difference;
import dev.verbatim.model.DifferenceKind;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.shape.ShownBody;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** Gathers what a page's bodies do otherwise than their documented types: what several places do alike is one problem. */
final class ShownDifferences {

    private static final Pattern INDEX = Pattern.compile("\\[\\d++]");

    private ShownDifferences() {}

    private record Shown(ShownBody body, Difference difference) {}

    static List<ShownDifference> of(CheckedPage page, Set<DifferenceKind> kinds) {
        return of(page, kinds, (body, difference) -> true);
    }

    /** The differences of some kinds that count, in the order of the page. */
    static List<ShownDifference> of(
            CheckedPage page, Set<DifferenceKind> kinds, BiPredicate<ShownBody, Difference> counts) {
        Map<String, List<Shown>> alike = new LinkedHashMap<>();
        for (ShownBody body : page.bodies()) {
            for (Difference difference : body.differences()) {
                if (kinds.contains(difference.kind()) && counts.test(body, difference)) {
                    alike.computeIfAbsent(problem(difference), key -> new ArrayList<>(1))
                            .add(new Shown(body, difference));
                }
            }
        }
        return alike.values().stream().map(ShownDifferences::told).toList();
    }

    private static ShownDifference told(List<Shown> alike) {
        Shown first = alike.get(0);
        List<SourceSpan> further = alike.stream()
                .map(shown -> shown.difference().span())
                .distinct()
                .filter(span -> !span.equals(first.difference().span()))
                .toList();
        return new ShownDifference(first.body(), first.difference(), further);
    }

    /** What makes two differences one problem: the property, its type, and the word or the kind of value that is wrong. */
    private static String problem(Difference difference) {
        String type = difference.kind() + " " + difference.documentedType() + ' ';
        return switch (difference.kind()) {
            case PROPERTY_UNDOCUMENTED, PROPERTY_CASE -> type + name(difference);
            case ODATA_TYPE_CHANGED -> type + difference.returned().toLowerCase(Locale.ROOT);
            case ENUM_VALUE -> type + name(difference) + ' ' + difference.returned();
            default -> type + name(difference) + ' ' + difference.returnedType();
        };
    }

    /** The name of the property that a place is about, be it of one element or of another. */
    static String name(Difference difference) {
        String where = difference.where();
        String bare = where.endsWith("]") && !where.endsWith("']")
                ? INDEX.matcher(where).replaceAll("")
                : where;
        boolean quoted = bare.endsWith("']");
        int from = quoted ? bare.lastIndexOf("['") + 2 : bare.lastIndexOf('.') + 1;
        return bare.substring(from, bare.length() - (quoted ? 2 : 0));
    }
}
