package dev.verbatim.shape;

import dev.verbatim.model.Heading;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.Table;
import dev.verbatim.model.Table.Cell;
import dev.verbatim.model.TypeDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a table of an enumeration's members: one under a heading such as {@code importance values}, or one under
 * {@code Members} on a page called {@code importance enum type}.
 */
final class EnumerationTable {

    private static final Pattern OWN =
            Pattern.compile("([A-Za-z][\\w.]*) (?:values|enumeration|enum)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGE =
            Pattern.compile("([A-Za-z][\\w.]*) (?:enum|enumeration)(?: type)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKUP = Pattern.compile("[`*\\\\]|<[^<>]*>");
    private static final Pattern MEMBERS = Pattern.compile("members|values", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIRST_COLUMN = Pattern.compile("members?|values?|name", Pattern.CASE_INSENSITIVE);

    private static final Set<String> NO_NAMES =
            Set.of("allowed", "default", "enum", "member", "possible", "property", "supported", "valid");

    private EnumerationTable() {}

    /** The enumeration that a table lists, an open one where the list says that more may come; empty for other tables. */
    static Optional<TypeDefinition> read(Table table, List<Heading> above) {
        if (above.isEmpty()
                || table.header().isEmpty()
                || !FIRST_COLUMN.matcher(plain(table.header().get(0).text())).matches()) {
            return Optional.empty();
        }
        return name(above).flatMap(name -> definition(name, table));
    }

    private static Optional<TypeDefinition> definition(String name, Table table) {
        List<String> members = new ArrayList<>();
        boolean open = false;
        for (List<Cell> row : table.rows()) {
            String word = plain(row.get(0).text());
            if (!PossibleValues.isWord(word)) {
                return Optional.empty();
            }
            open |= PossibleValues.isOpening(word);
            members.add(word);
        }
        SourceSpan span = table.span();
        return members.isEmpty()
                ? Optional.empty()
                : Optional.of(new TypeDefinition(name, null, open, false, null, List.of(), members, span));
    }

    private static Optional<String> name(List<Heading> above) {
        Matcher own = OWN.matcher(plain(above.get(0).text()));
        if (own.matches() && !NO_NAMES.contains(own.group(1).toLowerCase(Locale.ROOT))) {
            return Optional.of(own.group(1));
        }
        if (!MEMBERS.matcher(plain(above.get(0).text())).matches()) {
            return Optional.empty();
        }
        Matcher page = PAGE.matcher(plain(above.get(above.size() - 1).text()));
        return page.matches() ? Optional.of(page.group(1)) : Optional.empty();
    }

    private static String plain(String text) {
        return MARKUP.matcher(text).replaceAll("").strip();
    }
}
