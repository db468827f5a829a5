package dev.verbatim.check.types;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.model.Difference;
import dev.verbatim.model.DifferenceKind;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import dev.verbatim.model.TypeDefinition;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Finds objects in bodies whose {@code @odata.type} is not the one that the annotation or the table gives their place. */
final class TypeMismatch implements Rule {

    private static final Set<DifferenceKind> KINDS = EnumSet.of(DifferenceKind.ODATA_TYPE_CHANGED);

    @Override
    public String id() {
        return "type-mismatch";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CheckedPage page, Consumer<Finding> findings) {
        for (ShownDifference shown : ShownDifferences.of(page, KINDS)) {
            Difference difference = shown.difference();
            String name = bare(difference.returned());
            Optional<TypeDefinition> type = page.docs().types().find(name, page.path());
            type.ifPresent(known -> findings.accept(shown.told(builder(difference, known, name)
                    .help("show the promised type, or say on the page of the other what it inherits from"))));
        }
    }

    /** Pages often forget to say what a type inherits from: only one whose base is another one is surely wrong. */
    private Finding.Builder builder(Difference difference, TypeDefinition type, String shown) {
        String message = "`%s` stands where the docs promise `%s`, and no page says that it inherits from that"
                .formatted(shown, difference.documentedType());
        return type.baseType() == null
                ? Finding.warning(id(), difference.span(), message)
                : finding(difference.span(), message);
    }

    private static String bare(String quoted) {
        String text = quoted.replace("\"", "");
        return text.startsWith("#") ? text.substring(1) : text;
    }
}
