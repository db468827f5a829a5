package dev.verbatim.cli.output;

import dev.verbatim.model.Difference;
import dev.verbatim.model.Drift;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Differences that say the same of one place on the page: the elements of a list that all lack a property. */
record DifferenceGroup(Drift first, int more) {

    /** In the order of the page. */
    static List<DifferenceGroup> of(List<Drift> drifts) {
        Map<List<Object>, DifferenceGroup> groups = new LinkedHashMap<>();
        for (Drift drift : drifts) {
            Difference difference = drift.difference();
            List<Object> key = List.of(
                    difference.span(),
                    difference.kind(),
                    drift.severity(),
                    difference.documentedType(),
                    difference.returnedType(),
                    lastName(difference.where()));
            groups.merge(
                    key, new DifferenceGroup(drift, 0), (old, same) -> new DifferenceGroup(old.first, old.more + 1));
        }
        List<DifferenceGroup> sorted = new ArrayList<>(groups.values());
        sorted.sort(
                java.util.Comparator.comparing(group -> group.first.difference().span()));
        return sorted;
    }

    /** {@code $.value[0].id and 3 more: }; empty for what has no path of its own. */
    String where() {
        String where = first.difference().where();
        if (where.equals("status") || where.equals("body")) {
            return "";
        }
        return where + (more == 0 ? "" : " and " + more + " more") + ": ";
    }

    /** The path without the numbers of its elements. */
    private static String lastName(String where) {
        StringBuilder names = new StringBuilder();
        boolean index = false;
        for (int i = 0; i < where.length(); i++) {
            char c = where.charAt(i);
            index = index ? c >= '0' && c <= '9' : c == '[';
            if (!index || c == '[') {
                names.append(c);
            }
        }
        return names.toString();
    }
}
