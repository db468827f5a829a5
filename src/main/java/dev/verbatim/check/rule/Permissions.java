package dev.verbatim.check.rule;

import dev.verbatim.model.Page;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.Table;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The permissions that a page's table of permissions names: {@code Calls.JoinGroupCall.All}.
 *
 * @param accounts the kinds of accounts that the table has rows for, where it is one of permission types
 */
public record Permissions(@Nullable SourceSpan table, Set<String> names, Set<Account> accounts) {

    private static final Permissions NONE = new Permissions(null, Set.of(), Set.of());

    public Permissions {
        names = Set.copyOf(names);
        accounts = Set.copyOf(accounts);
    }

    /** A kind of account. */
    public enum Account {
        WORK("Delegated (work or school account)"),
        PERSONAL("Delegated (personal Microsoft account)"),
        APPLICATION("Application");

        private final String words;

        Account(String words) {
            this.words = words;
        }

        /** As tables call it. */
        public String words() {
            return words;
        }

        static Optional<Account> of(String cell) {
            String text = cell.toLowerCase(Locale.ROOT);
            if (text.contains("delegated")) {
                return Optional.of(text.contains("personal") ? PERSONAL : WORK);
            }
            return text.contains("application") ? Optional.of(APPLICATION) : Optional.empty();
        }
    }

    /** Those of the first table that names any. */
    public static Permissions of(Page page) {
        for (Table table : page.tables()) {
            Set<String> names = new TreeSet<>();
            Set<Account> accounts = EnumSet.noneOf(Account.class);
            for (List<Table.Cell> row : table.rows()) {
                if (isOfAccounts(table)) {
                    Account.of(row.get(0).text()).ifPresent(accounts::add);
                }
                for (Table.Cell cell : row) {
                    collect(cell.text(), names);
                }
            }
            if (!names.isEmpty()) {
                return new Permissions(table.span(), names, accounts);
            }
        }
        return NONE;
    }

    private static boolean isOfAccounts(Table table) {
        return !table.header().isEmpty()
                && table.header().get(0).text().toLowerCase(Locale.ROOT).contains("permission type");
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
