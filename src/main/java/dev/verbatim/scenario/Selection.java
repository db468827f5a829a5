package dev.verbatim.scenario;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which examples of the given pages to run; what is left out narrows nothing.
 *
 * @param names names of examples; {@code *} stands for any text
 * @param tags a Cucumber tag expression such as {@code @GET and not @slow}, or null
 * @param lines lines by page path, of {@code PAGE:LINE} arguments: the example around or above each
 * @param mayBeEmpty whether it is fine that the pages hold no example, since nobody chose them one by one
 * @param shard the part of these that is run; null for all of them
 */
public record Selection(
        List<String> names,
        @Nullable String tags,
        Map<String, Set<Integer>> lines,
        boolean mayBeEmpty,
        @Nullable Shard shard) {

    /** Everything. */
    public static final Selection ALL = new Selection(List.of(), null, Map.of());

    /** A selection that must find something. */
    public Selection(List<String> names, @Nullable String tags, Map<String, Set<Integer>> lines) {
        this(names, tags, lines, false, null);
    }

    public Selection {
        names = List.copyOf(names);
        lines = Map.copyOf(lines);
    }

    /** Whether pages count even where none of their examples is chosen. */
    boolean isAll() {
        return names.isEmpty() && tags == null && lines.isEmpty();
    }
}
