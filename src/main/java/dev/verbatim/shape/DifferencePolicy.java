package dev.verbatim.shape;

import dev.verbatim.model.Difference;
import dev.verbatim.model.DifferenceKind;
import dev.verbatim.model.Drift;
import dev.verbatim.model.Severity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says how bad differences are: by the strictness, and before that by rules such as {@code value-case: error} or
 * {@code property-undocumented: off}.
 */
public final class DifferencePolicy {

    private static final String OFF = "off";

    /** What {@link Strictness#LENIENT} keeps as errors: missing, type, status and body. */
    private static final Set<DifferenceKind> LENIENT_ERRORS = EnumSet.of(
            DifferenceKind.STATUS_CHANGED,
            DifferenceKind.HEADER_MISSING,
            DifferenceKind.MEDIA_TYPE_CHANGED,
            DifferenceKind.BODY_MISSING,
            DifferenceKind.BODY_NOT_JSON,
            DifferenceKind.BODY_UNEXPECTED,
            DifferenceKind.BODY_CHANGED,
            DifferenceKind.CONNECTION_CUT,
            DifferenceKind.ENCODING_UNREADABLE,
            DifferenceKind.DUPLICATE_KEY,
            DifferenceKind.PROPERTY_MISSING,
            DifferenceKind.PROPERTY_CASE,
            DifferenceKind.COLLECTION_PROPERTY_MISSING,
            DifferenceKind.TYPE_CHANGED,
            DifferenceKind.EXPECTATION_UNMET,
            DifferenceKind.REQUEST_REFUSED);

    /** What is a likely change where nothing more is known about it. */
    private static final Set<DifferenceKind> LIKELY = EnumSet.of(
            DifferenceKind.NULL_RETURNED,
            DifferenceKind.VALUE_CASE,
            DifferenceKind.FORMAT_EMPTY,
            DifferenceKind.EMPTY_ARRAY);

    private final Strictness strictness;
    private final Map<String, String> rules;

    /**
     * A policy.
     *
     * @param rules a severity, or {@code off}, for the id of a kind of difference; other words count for nothing
     */
    public DifferencePolicy(Strictness strictness, Map<String, String> rules) {
        this.strictness = strictness;
        this.rules = Map.copyOf(rules);
    }

    /** Gives each difference its severity. Those of kinds that are switched off are left out. */
    public List<Drift> judge(List<Difference> differences) {
        List<Drift> drifts = new ArrayList<>();
        for (Difference difference : differences) {
            String rule = rules.getOrDefault(difference.kind().id(), "").trim().toLowerCase(Locale.ROOT);
            if (!rule.equals(OFF)) {
                drifts.add(new Drift(difference, severity(rule).orElseGet(() -> severity(difference))));
            }
        }
        return drifts;
    }

    private static Optional<Severity> severity(String word) {
        for (Severity severity : Severity.values()) {
            if (severity.word().equals(word)) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }

    private Severity severity(Difference difference) {
        if (isHint(difference)) {
            return Severity.WARNING;
        }
        boolean error =
                switch (strictness) {
                    case STRICT -> true;
                    case STANDARD -> !isLikely(difference);
                    case LENIENT -> LENIENT_ERRORS.contains(difference.kind()) && !isLikely(difference);
                };
        return error ? Severity.ERROR : Severity.WARNING;
    }

    /** What is never more than a hint: a service may return more than a page shows. */
    private static boolean isHint(Difference difference) {
        String detail = difference.detail();
        return switch (difference.kind()) {
            case PROPERTY_UNDOCUMENTED -> true;
            case BODY_UNEXPECTED -> !detail.equals(BodyComparer.NO_CONTENT);
            case EMPTY_ARRAY -> detail.equals(ArrayComparer.SCALARS);
            case MEDIA_TYPE_CHANGED -> detail.equals(MediaTypeRule.PARAMETER);
            case ODATA_TYPE_CHANGED -> detail.equals(ObjectTypeRule.UNDOCUMENTED);
            case FORMAT_CHANGED -> detail.equals(StringFormat.BASE64.detail());
            default -> false;
        };
    }

    /** What may be a change of the interface, or only of the data. */
    private static boolean isLikely(Difference difference) {
        String detail = difference.detail();
        if (difference.kind() == DifferenceKind.NULL_RETURNED) {
            return !detail.equals(ValueComparer.NOT_NULLABLE);
        }
        if (difference.kind() == DifferenceKind.FORMAT_CHANGED) {
            return StringFormat.isLoose(detail);
        }
        if (difference.kind() == DifferenceKind.MEDIA_TYPE_CHANGED) {
            return detail.equals(MediaTypeRule.UNDOCUMENTED);
        }
        return LIKELY.contains(difference.kind())
                || (difference.kind() == DifferenceKind.PROPERTY_MISSING && detail.equals(ObjectComparer.CONTROL));
    }
}
