package dev.verbatim.http;

import dev.verbatim.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads the tables in which pages list request headers and query parameters. */
final class ContractTables {

    private static final Pattern MARKUP = Pattern.compile("[`*]|\\\\(?=[_$])");
    private static final Pattern REQUIRED = Pattern.compile("\\brequired\\b");
    private static final Pattern CONDITION =
            Pattern.compile("\\b(?:not|if|when|only|unless|for|conditionally)\\s+(?:\\w+\\s+){0,2}required\\b"
                    + "|\\brequired\\s+(?:if|when|only|for|unless|in|to|by|on|with)\\b|\\boptional\\b");

    private ContractTables() {}

    static List<HeaderRule> headers(Table table) {
        List<HeaderRule> rules = new ArrayList<>();
        for (List<Table.Cell> row : table.rows()) {
            String name = name(row);
            if (!name.isEmpty() && name.chars().allMatch(c -> HeaderNames.isTokenChar((char) c))) {
                rules.add(new HeaderRule(
                        name,
                        isRequired(row) && !FramingHeaders.contains(name),
                        row.get(0).span()));
            }
        }
        return rules;
    }

    static List<String> names(Table table) {
        return table.rows().stream()
                .map(ContractTables::name)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static String name(List<Table.Cell> row) {
        if (row.isEmpty()) {
            return "";
        }
        String text = MARKUP.matcher(row.get(0).text()).replaceAll("").strip();
        if (text.startsWith("[") && text.contains("](")) {
            text = text.substring(1, text.indexOf("]("));
        }
        return text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
    }

    private static boolean isRequired(List<Table.Cell> row) {
        for (Table.Cell cell : row.subList(1, row.size())) {
            String text = cell.text().toLowerCase(Locale.ROOT);
            if (REQUIRED.matcher(text).find() && !CONDITION.matcher(text).find()) {
                return true;
            }
        }
        return false;
    }
}
