package dev.verbatim.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that somebody most likely meant: {@code scopes} for {@code scope}. */
public final class Suggestion {

    /** A word that long was not mistyped, and comparing it would cost time. */
    private static final int LONGEST = 200;

    private static final int MOST_SLIPS = 5;

    private record Near(String word, int distance) {}

    private Suggestion() {}

    /** The candidate nearest to {@code word}, if one is near enough to be meant; the case of letters does not count. */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        return nearest(word, candidates, 1).stream().findFirst();
    }

    /** The candidate that is one slip away: a letter put in, left out, changed or swapped with its neighbour. */
    public static Optional<String> slip(String word, Collection<String> candidates) {
        return nearest(word, candidates)
                .filter(near -> distance(word.toLowerCase(Locale.ROOT), near.toLowerCase(Locale.ROOT)) == 1);
    }

    /** How a message about an unknown word goes on: {@code ; did you mean `scopes`?}, or nothing where no word is near. */
    public static String hint(String word, Collection<String> candidates) {
        return nearest(word, candidates).map(near -> "; " + asking(near)).orElse("");
    }

    /** The help of a finding about an unknown word: whether the nearest one was meant, or what else there is to do. */
    public static String help(String word, Collection<String> candidates, String otherwise) {
        return nearest(word, candidates).map(Suggestion::asking).orElse(otherwise);
    }

    /** How every suggestion is worded: {@code did you mean `scopes`?} */
    public static String asking(String near) {
        return "did you mean `" + near + "`?";
    }

    /** The candidates near enough to be meant, the nearest first, {@code most} at most. */
    public static List<String> nearest(String word, Collection<String> candidates, int most) {
        int limit = limit(word);
        String lower = word.toLowerCase(Locale.ROOT);
        return candidates.stream()
                .distinct()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= limit)
                .map(candidate -> new Near(candidate, distance(lower, candidate.toLowerCase(Locale.ROOT))))
                .filter(near -> near.distance <= limit)
                .sorted(Comparator.comparingInt(Near::distance))
                .limit(most)
                .map(Near::word)
                .toList();
    }

    /** One slip in every three letters, and never so many that the end of a long name is another word. */
    private static int limit(String word) {
        return word.length() > LONGEST
                ? -1
                : Math.max(word.length() > 1 ? 1 : 0, Math.min(word.length() / 3, MOST_SLIPS));
    }

    /** How many letters must be put in, left out, changed or swapped with their neighbour (optimal string alignment). */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, cost);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(String a, String b, int i, int j, int[][] cost) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
