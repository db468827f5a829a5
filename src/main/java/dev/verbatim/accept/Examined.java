package dev.verbatim.accept;

import dev.verbatim.edit.PageBytes;
import dev.verbatim.http.Exchange;
import dev.verbatim.model.Difference;
import dev.verbatim.model.DifferenceKind;
import java.util.ArrayList;
import java.util.List;

/**
 * An example beside an answer.
 *
 * @param index place of the documented response among those of the example
 * @param failing differences that make it drift
 * @param all those that do not, too
 */
record Examined(
        PageBytes page,
        Exchange exchange,
        int index,
        Exchange.Answer answer,
        List<Difference> failing,
        List<Difference> all) {

    boolean isCloser(Examined other) {
        boolean sameStatus = failing.stream().noneMatch(d -> d.kind() == DifferenceKind.STATUS_CHANGED);
        boolean otherStatus = other.failing.stream().noneMatch(d -> d.kind() == DifferenceKind.STATUS_CHANGED);
        if (failing.size() != other.failing.size()) {
            return failing.size() < other.failing.size();
        }
        return sameStatus != otherStatus ? sameStatus : all.size() < other.all.size();
    }

    /**
     * What there is to do: what fails, an answer of another sort altogether first, then what is returned and not shown.
     *
     * @param undocumented whether to show what is returned and not documented
     */
    List<Difference> work(boolean undocumented) {
        List<Difference> work = new ArrayList<>();
        failing.stream().filter(Examined::isOfAnotherSort).forEach(work::add);
        failing.stream().filter(d -> !isOfAnotherSort(d)).forEach(work::add);
        if (undocumented) {
            all.stream().filter(d -> isMore(d) && !failing.contains(d)).forEach(work::add);
        }
        // What a sample of part of a type leaves out is not what makes it wrong.
        if (!undocumented) {
            work.removeIf(d -> d.kind() == DifferenceKind.PROPERTY_UNDOCUMENTED);
        }
        return work;
    }

    /** A body of another sort can only be told beside the documented status, so it has its turn before that. */
    private static boolean isOfAnotherSort(Difference difference) {
        return (difference.where().equals("$") && difference.kind() == DifferenceKind.TYPE_CHANGED)
                || (difference.where().equals("body") && difference.kind() == DifferenceKind.BODY_MISSING);
    }

    private static boolean isMore(Difference difference) {
        return difference.kind() == DifferenceKind.PROPERTY_UNDOCUMENTED
                || difference.kind() == DifferenceKind.BODY_UNEXPECTED;
    }
}
