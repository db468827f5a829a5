package dev.verbatim.check.types;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import dev.verbatim.shape.TypeName;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Finds names of types that are documented with letters of another case. */
final class TypeCase implements Rule {

    @Override
    public String id() {
        return "type-case";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPage page, Consumer<Finding> findings) {
        Set<String> judged = new HashSet<>();
        for (TypeUse use : TypeUse.of(page)) {
            if (judged.add(use.name().bare() + (use.where() == TypeUse.Where.TABLE))) {
                judge(page, use, findings);
            }
        }
    }

    private void judge(CheckedPage page, TypeUse use, Consumer<Finding> findings) {
        page.docs()
                .types()
                .find(use.name().bare(), page.path())
                .filter(type -> use.name().differsInCase(type.name()) && !isTitle(use, type.name()))
                .ifPresent(type -> findings.accept(
                        finding(use.span(), "`" + use.name().bare() + "` is documented as `" + type.name() + "`")
                                .help("spell it as the resource's page does")
                                .related(type.span(), "the type")
                                .build()));
    }

    /** In tables a name often begins like a title: {@code IdentitySet}. */
    private static boolean isTitle(TypeUse use, String documented) {
        String last = TypeName.of(documented).last();
        return use.where() == TypeUse.Where.TABLE
                && use.name().namespace().isEmpty()
                && use.name().bare().substring(1).equals(last.substring(1));
    }
}
