package dev.verbatim.secret;

import dev.verbatim.http.SecretNames;
import dev.verbatim.model.Difference;
import dev.verbatim.model.Disagreements;
import dev.verbatim.model.Drift;
import dev.verbatim.model.ExampleResult;
import java.util.List;
import java.util.regex.Pattern;

/** Masks the values of differences whose place says that they are secret: what is shown of them stands apart from it. */
public final class DifferenceValues {

    private static final String MASK = "***";
    private static final Pattern NOT_OF_NAMES = Pattern.compile("[^A-Za-z0-9_-]+");

    private final SecretNames names;

    public DifferenceValues(SecretNames names) {
        this.names = names;
    }

    /** The same result without such values. */
    ExampleResult masked(ExampleResult result) {
        Disagreements seen = result.disagreements();
        boolean secret = result.drifts().stream()
                        .anyMatch(drift -> isSecret(drift.difference().where()))
                || (seen != null && seen.places().stream().anyMatch(place -> isSecret(place.where())));
        if (!secret) {
            return result;
        }
        return new ExampleResult(
                result.example(),
                result.outcome(),
                result.reason(),
                masked(result.drifts()),
                result.proof(),
                result.unproven(),
                result.exchanged(),
                result.millis(),
                seen == null
                        ? null
                        : new Disagreements(
                                seen.date(),
                                seen.places().stream().map(this::masked).toList()));
    }

    /** The same differences without such values. */
    public List<Drift> masked(List<Drift> drifts) {
        return drifts.stream()
                .map(drift -> new Drift(masked(drift.difference()), drift.severity()))
                .toList();
    }

    private Difference masked(Difference difference) {
        return isSecret(difference.where())
                ? new Difference(
                        difference.kind(),
                        difference.where(),
                        mask(difference.documented()),
                        difference.documentedType(),
                        mask(difference.returned()),
                        difference.returnedType(),
                        difference.span(),
                        difference.detail(),
                        difference.note())
                : difference;
    }

    private Disagreements.Place masked(Disagreements.Place place) {
        return isSecret(place.where())
                ? new Disagreements.Place(
                        place.where(), mask(place.documented()), mask(place.recorded()), mask(place.live()))
                : place;
    }

    private static String mask(String value) {
        return value.isEmpty() ? value : MASK;
    }

    /** Whether a step of a JSON path, or a header or parameter, is secret by its name. */
    private boolean isSecret(String where) {
        return NOT_OF_NAMES.splitAsStream(where).anyMatch(name -> names.isHeader(name) || names.isParameter(name));
    }
}
