package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/** Holds what commands print to the words of people who write docs: nothing of the language Verbatim is written in. */
final class PlainWords {

    private static final Pattern JAVA = Pattern.compile("\\b\\w+Exception\\b"
            + "|\\b(StackOverflow|OutOfMemory|NoClassDefFound|Linkage|Assertion|Virtual\\w*)Error\\b"
            + "|\\b(java|javax|jdk|sun|com|org|io|dev)\\.[a-z_]+\\.[\\w.]+"
            + "|\\bat [\\w.$]+\\([\\w$]+(\\.java)?(:\\d+)?\\)"
            + "|\\b[A-Z]\\w+@[0-9a-f]{5,}\\b"
            + "|\\bOptional(\\[|\\.empty)"
            + "|\\b(an?|the) (int|long|boolean|enum|char)\\b");

    /** In answers the word may be meant; where a message ends with it, something was missing that was to be named. */
    private static final Pattern NULL = Pattern.compile("(?m)^ *(error|warning|help|note|=).*[ :`]null`?$");

    private PlainWords() {}

    static void check(Ran ran) {
        check(ran.out());
        check(ran.err());
    }

    static void check(String text) {
        assertThat(text).doesNotContainPattern(JAVA).doesNotContainPattern(NULL);
    }
}
