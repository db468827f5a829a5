package dev.verbatim.config;

import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.UsageException;
import java.util.List;

/** What stands in a configuration file, with its place. */
sealed interface ConfigValue {

    SourceSpan span();

    /** What it is, for people. */
    String noun();

    default UsageException wrong(String message) {
        return new UsageException(span().location() + ": " + message);
    }

    /** A word, number or date as written; a value that is not there at all is the empty text. */
    record Text(String text, SourceSpan span) implements ConfigValue {
        @Override
        public String noun() {
            return text.isEmpty() ? "nothing" : "`" + text + "`";
        }
    }

    /** A list. */
    record Items(List<ConfigValue> items, SourceSpan span) implements ConfigValue {
        @Override
        public String noun() {
            return "a list";
        }
    }

    /** Keys with values. */
    record Table(List<Entry> entries, SourceSpan span) implements ConfigValue {
        @Override
        public String noun() {
            return "keys with values";
        }
    }

    /** One key of a table. */
    record Entry(Text key, ConfigValue value) {}
}
