package dev.verbatim.shape;

import dev.verbatim.model.Heading;
import dev.verbatim.model.PropertyDefinition;
import dev.verbatim.model.PropertyDefinition.Nullability;
import dev.verbatim.model.Table;
import dev.verbatim.model.Table.Cell;
import dev.verbatim.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the tables in which resource pages list properties and relationships. */
final class PropertyTable {

    private static final Pattern SECTION = Pattern.compile(
            "(?:common |instance |entity |resource |\\w+ )?(?:propert(?:y|ies)|attributes|fields)|(?:\\w+ )?(?:relationships?|navigation properties)");
    private static final Pattern MARKUP = Pattern.compile("[`*\\\\]|<[^<>]*>");
    private static final Pattern EMPHASIS = Pattern.compile("[`*]");
    private static final Pattern NAME = Pattern.compile("@?[A-Za-z_][\\w.@-]*");
    private static final Pattern NOT_NULL =
            Pattern.compile("\\b(?:not|non)[- ]nullable\\b|\\b(?:can(?:not|'t| not)|must not|never) be null\\b");
    private static final Pattern NULL = Pattern.compile("\\bnullable\\b|\\b(?:can|may|might) be null\\b");

    private PropertyTable() {}

    /** The rows of a table that lists the properties of a type; empty for any other table. */
    static List<PropertyRow> read(Table table, List<Heading> above) {
        int type = column(table, "type");
        if (type <= 0 || above.isEmpty() || !isSection(above.get(0))) {
            return List.of();
        }
        boolean navigation = isNavigation(above.get(0)) || column(table, "relationship") == 0;
        List<PropertyRow> properties = new ArrayList<>();
        for (List<Cell> row : table.rows()) {
            Optional<String> name = name(row.get(0).text());
            if (name.isPresent()) {
                String description = description(row, type);
                properties.add(row(
                        new PropertyDefinition(
                                name.get(),
                                withMembers(TypeWords.read(row.get(type).text()), description),
                                !row.get(type).text().isBlank(),
                                false,
                                nullability(description),
                                navigation,
                                row.get(0).span()),
                        row.get(type)));
            }
        }
        return properties;
    }

    private static PropertyRow row(PropertyDefinition property, Cell type) {
        return new PropertyRow(property, type.span(), type.text());
    }

    private static boolean isSection(Heading heading) {
        return SECTION.matcher(plain(heading.text())).matches()
                || SECTION.matcher(heading.anchor().replace('-', ' ')).matches();
    }

    private static boolean isNavigation(Heading heading) {
        String words = plain(heading.text()) + " " + heading.anchor();
        return words.contains("relationship") || words.contains("navigation");
    }

    private static int column(Table table, String word) {
        for (int i = 0; i < table.header().size(); i++) {
            String title = plain(table.header().get(i).text());
            if (title.equals(word) || title.startsWith(word + " ") || title.endsWith(" " + word)) {
                return i;
            }
        }
        return -1;
    }

    /** The property of a cell such as {@code **id** (inherited)} or {@code [members](x.md)}. */
    private static Optional<String> name(String cell) {
        String text =
                cell.length() > 400 ? "" : MARKUP.matcher(cell).replaceAll(" ").strip();
        if (text.startsWith("[") && text.contains("]")) {
            text = text.substring(1, text.indexOf(']')).strip();
        }
        Matcher name = NAME.matcher(text);
        if (!name.lookingAt()) {
            return Optional.empty();
        }
        String rest = text.substring(name.end()).strip();
        boolean alone = rest.isEmpty() || rest.startsWith("(") || rest.startsWith("[");
        return alone ? Optional.of(name.group()) : Optional.empty();
    }

    private static String description(List<Cell> row, int type) {
        StringBuilder text = new StringBuilder();
        for (int i = type + 1; i < row.size(); i++) {
            text.append(row.get(i).text()).append('\n');
        }
        return text.toString();
    }

    private static TypeRef withMembers(TypeRef type, String description) {
        boolean textual = type.name().equals("String") || (!type.name().isEmpty() && !TypeWords.isPrimitive(type));
        List<String> members = type.members().isEmpty() && textual ? PossibleValues.in(description) : type.members();
        return members.isEmpty() ? type : new TypeRef(type.name(), type.collection(), members);
    }

    private static Nullability nullability(String description) {
        if (!description.contains("ull") && !description.contains("ULL")) {
            return Nullability.UNKNOWN;
        }
        String text = EMPHASIS.matcher(description.toLowerCase(Locale.ROOT)).replaceAll("");
        if (NOT_NULL.matcher(text).find()) {
            return Nullability.NOT_NULLABLE;
        }
        return NULL.matcher(text).find() ? Nullability.NULLABLE : Nullability.UNKNOWN;
    }

    private static String plain(String title) {
        return MARKUP.matcher(title).replaceAll("").strip().toLowerCase(Locale.ROOT);
    }
}
