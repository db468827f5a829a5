package dev.verbatim.config;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a command at its blanks; what stands in quotes stays together. No shell ever sees it. */
final class CommandLineWords {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

    private CommandLineWords() {}

    static List<String> of(Given command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command.text());
        while (word.find()) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group(3));
        }
        if (words.isEmpty()) {
            throw command.wrong("expected a command, found nothing");
        }
        return words;
    }
}
