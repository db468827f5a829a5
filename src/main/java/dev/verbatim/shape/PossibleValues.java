package dev.verbatim.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code Possible values are: `a`, `b`, and `c`.} in a property's description. What is not clearly a complete
 * list gives none: a word missed costs nothing, a word too few accuses a service of lying.
 */
final class PossibleValues {

    private static final Pattern INTRODUCTION = Pattern.compile(
            "\\b(?:possible|allowed) values?(?: (?:of|for) (?:the |this )?\\w{1,40}(?: property)?)?\\s*(?:are|:|is)\\s*:?\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ITEM = Pattern.compile(
            "(?:(?:and|or)\\s+)?(?:`([^`]{1,100})`|\\*{1,2}([^*]{1,100})\\*{1,2}|'([^']{1,100})'"
                    + "|\"([^\"]{1,100})\"|([A-Za-z_]\\w{0,99}))(?:\\s*\\([^()]{0,200}\\))?\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SEPARATOR =
            Pattern.compile("(?:[,;|/]|(?=(?:and|or)\\s))\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile("\\s*(?:\\.(?:\\s|$|<)|$|<br|\\n)", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][\\w.-]*");
    private static final Set<String> VAGUE = Set.of("etc", "others", "more", "other", "so", "the", "any", "see");
    private static final Set<String> BOOLEANS = Set.of("true", "false");

    private PossibleValues() {}

    /** The words that a description lists as all there are by now; empty where it lists none, or not surely all. */
    static List<String> in(String description) {
        Matcher introduction = INTRODUCTION.matcher(description);
        if (!introduction.find() || saysMore(description)) {
            return List.of();
        }
        List<String> members = new ArrayList<>();
        Matcher item = ITEM.matcher(description);
        Matcher separator = SEPARATOR.matcher(description);
        int at = introduction.end();
        while (item.region(at, description.length()).lookingAt()) {
            String bare = item.group(5);
            String word = word(item);
            if (!isWord(word) || (bare != null && VAGUE.contains(bare.toLowerCase(Locale.ROOT)))) {
                return List.of();
            }
            if (!word.equals("null")) {
                members.add(word);
            }
            at = item.end();
            if (ended(description, at)) {
                return complete(members);
            }
            if (!separator.region(at, description.length()).lookingAt()) {
                return List.of();
            }
            at = separator.end();
            Matcher second = SEPARATOR.matcher(description).region(at, description.length());
            at = second.lookingAt() ? second.end() : at;
        }
        return List.of();
    }

    /** Whether a word announces members that are not listed. */
    static boolean isOpening(String word) {
        return word.equalsIgnoreCase("unknownFutureValue");
    }

    static boolean isWord(String text) {
        return text.length() <= 100 && WORD.matcher(text).matches();
    }

    private static List<String> complete(List<String> members) {
        boolean usable = members.size() > 1 && !BOOLEANS.containsAll(members);
        return usable ? members.stream().distinct().toList() : List.of();
    }

    private static boolean saysMore(String description) {
        String text = description.toLowerCase(Locale.ROOT);
        return text.length() > 8000
                || text.contains("evolvable")
                || text.contains("include-unknown-enum-members")
                || text.contains("such as")
                || text.contains("for example")
                || text.contains("e.g.");
    }

    private static boolean ended(String description, int at) {
        return END.matcher(description).region(at, description.length()).lookingAt();
    }

    private static String word(Matcher item) {
        for (int i = 1; i <= 5; i++) {
            if (item.group(i) != null) {
                return item.group(i).strip();
            }
        }
        return "";
    }
}
