package dev.verbatim.config;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words of a setting mean. */
final class Words {

    static final List<String> SHAPES = List.of("strict", "standard", "lenient");
    static final List<String> SEVERITIES = List.of("error", "warning", "info");
    static final List<String> RULE_LEVELS = List.of("error", "warning", "info", "off");

    private static final Pattern TIME = Pattern.compile("([0-9]{1,5})(s|m)");

    private Words() {}

    /** One of the known words, whatever its case. */
    static String oneOf(Given given, Collection<String> known) {
        String word = given.text().toLowerCase(Locale.ROOT);
        if (known.contains(word)) {
            return word;
        }
        throw given.unknown(known);
    }

    static boolean flag(Given given) {
        return switch (given.text().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> true;
            case "false", "no", "off" -> false;
            default -> throw given.not("`true` or `false`");
        };
    }

    static int number(Given given, int least, int most) {
        int number = given.text().matches("[0-9]{1,9}") ? Integer.parseInt(given.text()) : -1;
        if (number < least || number > most) {
            throw given.not("a whole number from " + least + " to " + most);
        }
        return number;
    }

    /** A number of days such as {@code 90d}. */
    static int days(Given given) {
        String text = given.text();
        int days = text.matches("[0-9]{1,5}d") ? Integer.parseInt(text.substring(0, text.length() - 1)) : 0;
        if (days == 0) {
            throw given.not("a number of days such as `90d`");
        }
        return days;
    }

    /** A time such as {@code 30s} or {@code 2m}, in seconds. */
    static int seconds(Given given) {
        Matcher time = TIME.matcher(given.text());
        int seconds = time.matches()
                ? Integer.parseInt(time.group(1)) * (time.group(2).equals("m") ? 60 : 1)
                : 0;
        if (seconds == 0) {
            throw given.not("a time such as `30s` or `2m`");
        }
        return seconds;
    }
}
