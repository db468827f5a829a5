package dev.verbatim.check.types;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.model.AnnotationProperty;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.TypeDefinition;
import dev.verbatim.shape.ResourceBlock;
import dev.verbatim.shape.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Finds types that inherit from themselves, be it by way of others. */
final class BaseTypeCycle implements Rule {

    @Override
    public String id() {
        return "base-type-cycle";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CheckedPage page, Consumer<Finding> findings) {
        Set<String> judged = new HashSet<>();
        for (ResourceBlock block : page.resources()) {
            if (block.type().baseType() != null
                    && judged.add(TypeName.of(block.type().name()).key())) {
                List<String> circle = circle(page, block.type());
                if (!circle.isEmpty() && isFirst(page, circle)) {
                    String message = circle.size() == 1
                            ? "`" + circle.get(0) + "` inherits from itself"
                            : "types inherit from each other in a circle: `" + String.join("` → `", circle) + "` → `"
                                    + circle.get(0) + "`";
                    findings.accept(finding(span(block), message)
                            .help("correct the base type of one of them")
                            .build());
                }
            }
        }
    }

    /** The types on the way from one back to itself; empty where its base types end elsewhere. */
    private static List<String> circle(CheckedPage page, TypeDefinition start) {
        String own = TypeName.of(start.name()).key();
        List<String> circle = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Optional<TypeDefinition> type = page.docs().types().find(start.name(), page.path());
        while (type.isPresent() && seen.add(TypeName.of(type.get().name()).key())) {
            circle.add(type.get().name());
            String base = type.get().baseType();
            type = base == null ? Optional.empty() : page.docs().types().find(base, page.path());
        }
        boolean closed =
                type.isPresent() && TypeName.of(type.get().name()).key().equals(own);
        return closed ? circle : List.of();
    }

    /** One circle is one problem: with the whole set at hand it is told at the type whose name comes first. */
    private static boolean isFirst(CheckedPage page, List<String> circle) {
        return !page.docs().whole() || circle.stream().noneMatch(name -> name.compareToIgnoreCase(circle.get(0)) < 0);
    }

    private static SourceSpan span(ResourceBlock block) {
        return block.annotation()
                .property("baseType")
                .map(AnnotationProperty::valueSpan)
                .orElse(block.annotation().span());
    }
}
