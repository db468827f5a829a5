package dev.verbatim.check.exchange;

import dev.verbatim.check.exchange.PermissionTable.Entry;
import dev.verbatim.check.exchange.PermissionTable.Row;
import dev.verbatim.check.rule.CheckedDocs;
import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.PageFacts;
import dev.verbatim.check.rule.Permissions;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.Suggestion;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Finds tables of permissions with rows that say nothing, misspelt kinds of accounts, and names that are none. */
final class PermissionsMalformed implements Rule {

    private static final Set<String> TYPES = Set.of(
            "Delegated (work or school account)", "Delegated (personal Microsoft account)", "Delegated", "Application");
    /** Fewer tables make no custom, and what more than one in so many does is no slip. */
    private static final int FEWEST = 10;

    private static final int RARE = 20;

    private static final Pattern NO_WORD = Pattern.compile("[^a-z]+");
    private static final Pattern NAME = Pattern.compile(
            "[A-Z][A-Za-z0-9]{0,60}(?:-[A-Z][A-Za-z0-9]{0,60}){0,5}(?:\\.[A-Z][A-Za-z0-9-]{0,60}){1,5}");
    private static final Pattern MEANT =
            Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,60}(?:\\s?[./:]\\s?[A-Za-z][A-Za-z0-9-]{0,60}){1,5}\\.?");

    @Override
    public String id() {
        return "permissions-malformed";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPage page, Consumer<Finding> findings) {
        for (PermissionTable table : PermissionTable.of(page.page())) {
            Map<String, SourceSpan> types = new HashMap<>();
            for (Row row : table.rows()) {
                ofType(row, types, findings);
                if (row.empty()) {
                    findings.accept(finding(row.typeSpan(), "this row names no permission")
                            .help("name the permissions, or write `Not supported.`")
                            .build());
                }
                ofEntries(row.entries(), findings);
            }
        }
    }

    /** Kinds of accounts that nearly all tables of the docs have a row for, and a few have not. */
    @Override
    public void check(CheckedDocs docs, Consumer<Finding> findings) {
        List<PageFacts> tables = docs.pages().stream()
                .filter(page -> !page.shape().permissions().accounts().isEmpty())
                .toList();
        for (Permissions.Account account : Permissions.Account.values()) {
            List<PageFacts> without = tables.stream()
                    .filter(page -> !page.shape().permissions().accounts().contains(account))
                    .toList();
            if (tables.size() >= FEWEST && without.size() * RARE <= tables.size()) {
                int with = tables.size() - without.size();
                String message = "no row for `%s`, which %d of the %d other tables have"
                        .formatted(account.words(), with, tables.size() - 1);
                without.forEach(page -> ofTable(page, message, findings));
            }
        }
    }

    private void ofTable(PageFacts page, String message, Consumer<Finding> findings) {
        SourceSpan table = page.shape().permissions().table();
        if (table != null) {
            SourceSpan begin = new SourceSpan(
                    table.file(), table.startLine(), table.startColumn(), table.startLine(), table.startColumn() + 1);
            findings.accept(Finding.info(id(), begin, message)
                    .help("add the row; where there is no permission, write `Not supported.`")
                    .build());
        }
    }

    private void ofType(Row row, Map<String, SourceSpan> types, Consumer<Finding> findings) {
        if (row.type().isEmpty()) {
            return;
        }
        SourceSpan earlier = types.putIfAbsent(row.type().toLowerCase(Locale.ROOT), row.typeSpan());
        if (earlier != null) {
            findings.accept(finding(row.typeSpan(), "a second row for `" + row.type() + "`")
                    .related(earlier, "the first one")
                    .help("make one row of them")
                    .build());
        } else if (!isType(row.type())) {
            Suggestion.nearest(row.type(), TYPES)
                    .filter(near -> words(near).size() == words(row.type()).size())
                    .ifPresent(near ->
                            findings.accept(finding(row.typeSpan(), "there is no permission type `" + row.type() + "`")
                                    .help(Suggestion.asking(near))
                                    .build()));
        }
    }

    private void ofEntries(List<Entry> entries, Consumer<Finding> findings) {
        Map<String, SourceSpan> known = new HashMap<>();
        for (Entry entry : entries) {
            entry.names().stream()
                    .filter(name -> isMalformed(name) && !PermissionTable.isNone(name))
                    .findFirst()
                    .ifPresent(
                            name -> findings.accept(finding(entry.span(), "`" + name + "` is no name of a permission")
                                    .help(PermissionVerbs.meant(name)
                                            .map(Suggestion::asking)
                                            .orElse("write it as `Resource.Verb` or `Resource.Verb.Constraint`"))
                                    .build()));
            SourceSpan earlier = known.putIfAbsent(entry.text().toLowerCase(Locale.ROOT), entry.span());
            if (earlier != null && NAME.matcher(entry.names().get(0)).matches()) {
                findings.accept(finding(entry.span(), "`" + entry.text() + "` is listed twice")
                        .related(earlier, "the first time")
                        .help("remove one of them")
                        .build());
            }
        }
    }

    private static boolean isMalformed(String name) {
        return NAME.matcher(name).matches()
                ? PermissionVerbs.isRunTogether(name)
                        || PermissionVerbs.meant(name).isPresent()
                : MEANT.matcher(name).matches() || PermissionVerbs.isRunTogether(name);
    }

    private static boolean isType(String written) {
        return TYPES.stream().anyMatch(type -> words(type).equals(words(written)));
    }

    private static List<String> words(String text) {
        return List.of(NO_WORD.split(text.toLowerCase(Locale.ROOT)));
    }
}
