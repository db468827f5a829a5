package dev.verbatim.model;

import java.util.List;

/** Edits that mend a finding for certain, applied together or not at all. */
public record Fix(String description, List<TextEdit> edits) {

    public Fix {
        edits = List.copyOf(edits);
    }
}
