package dev.verbatim.shape;

import dev.verbatim.model.Difference;
import java.util.List;

/**
 * What comparing a returned message with a documented one gave: every difference, found in one pass.
 *
 * @param unproven JSON paths of what the docs promise and the returned message says nothing about
 */
public record Comparison(List<Difference> differences, List<String> unproven) {

    public Comparison {
        differences = List.copyOf(differences);
        unproven = List.copyOf(unproven);
    }
}
