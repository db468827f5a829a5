package dev.verbatim.scenario;

import dev.verbatim.model.Example;
import dev.verbatim.model.OptionMistake;
import dev.verbatim.scenario.files.Planned;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the parts that a run is split into. Where an example falls depends on its page and its name alone: not on the
 * machine, nor on which others are selected.
 *
 * @param index 1 to {@code count}
 */
public record Shard(int index, int count) {

    /** More parts than this cost more to start than they save. */
    public static final int MOST = 1_000;

    private static final Pattern WORDS = Pattern.compile("([0-9]{1,4})/([0-9]{1,4})");

    /**
     * Reads {@code 2/7}.
     *
     * @throws OptionMistake where it is none
     */
    public static Shard of(String text) {
        Matcher words = WORDS.matcher(text);
        if (!words.matches()) {
            throw OptionMistake.value("--shard", "a part and their number, such as 2/7", text);
        }
        int index = Integer.parseInt(words.group(1));
        int count = Integer.parseInt(words.group(2));
        if (count < 1 || count > MOST) {
            throw OptionMistake.value("--shard", "a number of parts from 1 to " + MOST, text);
        }
        if (index < 1 || index > count) {
            throw OptionMistake.value("--shard", "a part from 1 to " + count + " of " + count, text);
        }
        return new Shard(index, count);
    }

    /** Whether an example falls here, with all its scenarios: it goes by its documented name. */
    boolean holds(Planned planned) {
        Example documented = planned.documented();
        return falls(documented.page() + '\n' + documented.name());
    }

    /** Whether this is where a page's findings are told. */
    boolean tells(String page) {
        return falls(page);
    }

    /** Whether this is where findings of the docs set as such are told. */
    boolean tellsOfTheSet() {
        return index == 1;
    }

    private boolean falls(String key) {
        byte[] hash = WholeRun.sha256().digest(key.getBytes(StandardCharsets.UTF_8));
        long number = 0;
        for (int i = 0; i < 7; i++) {
            number = number << 8 | (hash[i] & 0xff);
        }
        return number % count == index - 1;
    }
}
