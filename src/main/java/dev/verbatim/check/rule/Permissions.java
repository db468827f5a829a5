package dev.verbatim.check.rule;

import dev.verbatim.model.Page;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.Table;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The permissions that a page's table of permissions names: {@code Calls.JoinGroupCall.All}. */
public record Permissions(@Nullable SourceSpan table, Set<String> names) {

    private static final Permissions NONE = new Permissions(null, Set.of());

    public Permissions {
        names = Set.copyOf(names);
    }

    /** Those of the first table that names any. */
    public static Permissions of(Page page) {
        for (Table table : page.tables()) {
            Set<String> names = new TreeSet<>();
            for (List<Table.Cell> row : table.rows()) {
                for (Table.Cell cell : row) {
                    collect(cell.text(), names);
                }
            }
            if (!names.isEmpty()) {
                return new Permissions(table.span(), names);
            }
        }
        return NONE;
    }

    private static void collect(String cell, Set<String> names) {
        int at = 0;
        while (at < cell.length()) {
            int end = at;
            while (end < cell.length() && isPart(cell.charAt(end))) {
                end++;
            }
            boolean linked = end < cell.length() && "/(#-".indexOf(cell.charAt(end)) >= 0;
            boolean inside = at > 0 && "/(#-@".indexOf(cell.charAt(at - 1)) >= 0;
            String word = cell.substring(at, end);
            if (!linked && !inside && isPermission(word)) {
                names.add(word);
            }
            at = end + 1;
        }
    }

    private static boolean isPart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.';
    }

    /** Two words or more, each with a capital in front. */
    private static boolean isPermission(String word) {
        boolean begin = true;
        int words = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (begin && (c < 'A' || c > 'Z')) {
                return false;
            }
            words += begin ? 1 : 0;
            begin = c == '.';
        }
        return words > 1 && !begin;
    }
}
