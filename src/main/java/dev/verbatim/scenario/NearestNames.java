package dev.verbatim.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the known names that someone may have meant. */
final class NearestNames {

    private static final int MOST = 3;
    private static final int LONGEST = 200;

    private NearestNames() {}

    /** {@code ; did you mean `a` or `b`}, or nothing. */
    static String sentence(String wanted, Set<String> known) {
        List<String> near = near(wanted, known);
        return near.isEmpty() ? "" : "; did you mean `" + String.join("` or `", near) + "`";
    }

    static List<String> near(String wanted, Set<String> known) {
        record Candidate(String name, int distance) {}
        String plain = wanted.replace("*", "").toLowerCase(Locale.ROOT);
        int limit = Math.max(2, plain.length() / 3);
        List<Candidate> candidates = new ArrayList<>();
        for (String name : known) {
            String lower = name.toLowerCase(Locale.ROOT);
            boolean part = plain.length() > 2 && lower.contains(plain);
            int distance = part ? 1 : distance(plain, lower, limit);
            if (distance <= limit) {
                candidates.add(new Candidate(name, distance));
            }
        }
        return candidates.stream()
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(MOST)
                .map(Candidate::name)
                .toList();
    }

    /** Edits from one word to another; more than {@code limit} where there are that many. */
    private static int distance(String from, String to, int limit) {
        if (Math.abs(from.length() - to.length()) > limit || from.length() > LONGEST) {
            return limit + 1;
        }
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
