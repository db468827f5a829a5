package dev.verbatim.check.types;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.model.Difference;
import dev.verbatim.model.DifferenceKind;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import dev.verbatim.shape.ShownBody;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Finds responses that are not truncated, and yet lack properties that their type lists. */
final class ResourcePropertyMissing implements Rule {

    private static final int NAMED = 4;

    @Override
    public String id() {
        return "resource-property-missing";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPage page, Consumer<Finding> findings) {
        for (ShownBody body : page.bodies()) {
            List<Difference> missing = body.differences().stream()
                    .filter(difference -> difference.kind() == DifferenceKind.PROPERTY_MISSING)
                    .toList();
            if (!missing.isEmpty() && !selects(body)) {
                findings.accept(finding(missing.get(0).span(), message(missing))
                        .help("show " + (missing.size() == 1 ? "it" : "them")
                                + ", or say `\"truncated\": true` or `\"optionalProperties\"` in the annotation")
                        .example(body.example().name())
                        .build());
            }
        }
    }

    /** A request may ask for some properties only. */
    private static boolean selects(ShownBody body) {
        return body.example().request().code().text().contains("select=");
    }

    private static String message(List<Difference> missing) {
        List<String> names = new ArrayList<>();
        missing.stream().limit(NAMED).forEach(difference -> names.add("`" + difference.documented() + "`"));
        int more = missing.size() - names.size();
        return "the example lacks " + String.join(", ", names) + (more > 0 ? " and " + more + " more" : "") + " of `"
                + missing.get(0).documentedType() + "`";
    }
}
