package dev.verbatim.accept;

import dev.verbatim.model.Difference;
import java.util.List;

/** Differences of one kind at one path, whatever the elements of arrays: they are settled together. */
final class Groups {

    private Groups() {}

    static String key(Difference difference) {
        return difference.kind() + " " + PathSteps.general(difference.where());
    }

    static long count(List<Difference> differences, String key) {
        return differences.stream().filter(d -> key(d).equals(key)).count();
    }
}
