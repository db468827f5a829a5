package dev.verbatim.config;

import dev.verbatim.config.ConfigValue.Entry;
import dev.verbatim.config.ConfigValue.Items;
import dev.verbatim.config.ConfigValue.Table;
import dev.verbatim.config.ConfigValue.Text;
import dev.verbatim.model.Suggestion;
import dev.verbatim.model.UsageException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys of one level of the configuration, asked for by name and kind; what does not fit is told with its place. */
final class Section {

    /** How many known words a message can list. */
    private static final int FEW = 16;

    private final String path;
    private final Map<String, Entry> entries = new HashMap<>();
    private final Table table;

    private Section(String path, Table table) {
        this.path = path;
        this.table = table;
        for (Entry entry : table.entries()) {
            Entry first = entries.putIfAbsent(entry.key().text(), entry);
            if (first != null) {
                int line = first.key().span().startLine();
                throw entry.key().wrong("key " + entry.key().noun() + " is there already, in line " + line);
            }
        }
    }

    /** The top of a file, which may have these keys. */
    static Section top(Table table, Collection<String> keys) {
        return new Section("", table).only(keys);
    }

    /** Full name of a key of this section: {@code targets.contoso.url}. */
    String name(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    List<Entry> entries() {
        return table.entries();
    }

    /** A text or number; null where the key is absent. */
    @Nullable
    Given text(String key) {
        Entry entry = entries.get(key);
        return entry == null ? null : given(entry.value(), "one value for `" + name(key) + "`");
    }

    /** One text, or a list of them; null where the key is absent. */
    @Nullable
    List<Given> texts(String key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return null;
        }
        if (!(entry.value() instanceof Items items)) {
            return List.of(given(entry.value(), "one value or a list for `" + name(key) + "`"));
        }
        List<Given> texts = new ArrayList<>();
        for (ConfigValue item : items.items()) {
            texts.add(given(item, "a list of single values for `" + name(key) + "`"));
        }
        return texts;
    }

    /** A level below this one whose keys are free; null where the key is absent or nothing stands behind it. */
    @Nullable
    Section section(String key) {
        Entry entry = entries.get(key);
        if (entry == null || (entry.value() instanceof Text text && text.text().isEmpty())) {
            return null;
        }
        if (entry.value() instanceof Table below) {
            return new Section(name(key), below);
        }
        throw entry.value()
                .wrong("expected keys with values for `" + name(key) + "`, found "
                        + entry.value().noun());
    }

    /** The levels in a list, each of which may have these keys only; null where the key is absent. */
    @Nullable
    List<Section> sections(String key, Collection<String> keys) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return null;
        }
        if (!(entry.value() instanceof Items items)) {
            throw entry.value()
                    .wrong("expected a list for `" + name(key) + "`, found "
                            + entry.value().noun());
        }
        List<Section> sections = new ArrayList<>();
        for (ConfigValue item : items.items()) {
            if (!(item instanceof Table below)) {
                throw item.wrong("expected keys with values in `" + name(key) + "`, found " + item.noun());
            }
            sections.add(new Section(name(key) + "." + sections.size(), below).only(keys));
        }
        return sections;
    }

    /** Refuses secrets that are written here or below rather than referred to. */
    void refuseLiterals() {
        Secrets.refuseLiterals(table);
    }

    /** Secrets that are written or referred to here or below. */
    List<Given> secrets() {
        return Secrets.within(table).stream().map(text -> given(text, "a text")).toList();
    }

    /** A level below this one which may have these keys only. */
    @Nullable
    Section section(String key, Collection<String> keys) {
        Section below = section(key);
        return below == null ? null : below.only(keys);
    }

    UsageException wrong(String message) {
        return table.wrong(message);
    }

    Section only(Collection<String> keys) {
        for (Entry entry : table.entries()) {
            if (!keys.contains(entry.key().text())) {
                throw unknown(entry.key(), keys);
            }
        }
        return this;
    }

    private UsageException unknown(Text key, Collection<String> keys) {
        String where = path.isEmpty() ? "" : " in `" + path + "`";
        return key.wrong("unknown key " + key.noun() + where + hint(key.text(), keys));
    }

    /** What to write instead of a word that is not known. */
    static String hint(String word, Collection<String> known) {
        String all = known.size() > FEW ? "" : "; known are `" + String.join("`, `", known) + "`";
        return Suggestion.nearest(word, known)
                .map(near -> "; did you mean `" + near + "`?")
                .orElse(all);
    }

    static Given given(ConfigValue value, String expected) {
        if (value instanceof Text text && !text.text().isEmpty()) {
            return new Given(
                    text.text(), new Origin(Origin.Kind.FILE, text.span().location()));
        }
        throw value.wrong("expected " + expected + ", found " + value.noun());
    }
}
