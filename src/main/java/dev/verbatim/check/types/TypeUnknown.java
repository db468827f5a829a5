package dev.verbatim.check.types;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import dev.verbatim.model.Suggestion;
import dev.verbatim.shape.TypeName;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Finds names of types that no page documents, in namespaces of which pages document other types. */
final class TypeUnknown implements Rule {

    @Override
    public String id() {
        return "type-unknown";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPage page, Consumer<Finding> findings) {
        Set<String> judged = new HashSet<>();
        for (TypeUse use : TypeUse.of(page)) {
            TypeName name = use.name();
            if (judged.add(name.key() + isJudged(use))
                    && page.docs().types().find(name.bare(), page.path()).isEmpty()) {
                judge(page, use, findings);
            }
        }
    }

    private void judge(CheckedPage page, TypeUse use, Consumer<Finding> findings) {
        TypeName name = use.name();
        String message = "no page documents a type `" + name.bare() + "`";
        Optional<String> mistyped = Mistyped.meant(use, page.docs());
        if (mistyped.isPresent()) {
            findings.accept(finding(use.span(), message)
                    .help(Suggestion.asking(mistyped.get()))
                    .build());
        } else if (isJudged(use) && isOfTheDocs(name, page.docs().typeNames())) {
            findings.accept(builder(use, message)
                    .help(help(name, page.docs().typeNames()))
                    .build());
        }
    }

    private static boolean isJudged(TypeUse use) {
        return !use.name().namespace().isEmpty()
                || use.where() == TypeUse.Where.ANNOTATION
                || use.where() == TypeUse.Where.BASE_TYPE;
    }

    /** Long namespaces make all names near to each other: only what stands behind them is compared. */
    private static String help(TypeName name, List<String> documented) {
        String prefix =
                name.bare().substring(0, name.bare().length() - name.last().length());
        List<String> candidates = documented.stream()
                .map(TypeName::of)
                .filter(other -> other.namespace().equalsIgnoreCase(name.namespace()))
                .map(TypeName::last)
                .toList();
        return Suggestion.nearest(name.last(), candidates)
                .map(near -> Suggestion.asking(prefix + near))
                .orElse("correct the name, or document the type with a `resource` block");
    }

    /** A word in a table may be that of an enumeration which only the table's own text describes. */
    private Finding.Builder builder(TypeUse use, String message) {
        return use.where() == TypeUse.Where.TABLE
                ? Finding.info(id(), use.span(), message)
                : finding(use.span(), message);
    }

    private static boolean isOfTheDocs(TypeName name, List<String> documented) {
        String prefix =
                name.bare().substring(0, name.bare().length() - name.last().length());
        for (String other : documented) {
            if (other.length() > prefix.length()
                    && other.regionMatches(true, 0, prefix, 0, prefix.length())
                    && other.indexOf('.', prefix.length()) < 0) {
                return true;
            }
        }
        return false;
    }
}
