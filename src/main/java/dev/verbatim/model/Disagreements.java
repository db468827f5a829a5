package dev.verbatim.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the page, an earlier recording and a live answer do not say the same of one example.
 *
 * @param date ISO date of the recording, or null where it has none
 */
public record Disagreements(@Nullable String date, List<Place> places) {

    public Disagreements {
        places = List.copyOf(places);
    }

    /**
     * What the three say at one place, short enough for one line each; empty where one says nothing.
     *
     * @param where a JSON path, {@code header Name}, {@code status} or {@code body}
     */
    public record Place(String where, String documented, String recorded, String live) {}
}
