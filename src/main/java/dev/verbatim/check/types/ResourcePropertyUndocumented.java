package dev.verbatim.check.types;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.json.JsonDocument;
import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonArray;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.model.Difference;
import dev.verbatim.model.DifferenceKind;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import dev.verbatim.model.Suggestion;
import dev.verbatim.shape.ShownBody;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Finds properties in bodies that neither their closed type nor its base types list. */
final class ResourcePropertyUndocumented implements Rule {

    private static final Set<DifferenceKind> KINDS =
            EnumSet.of(DifferenceKind.PROPERTY_UNDOCUMENTED, DifferenceKind.PROPERTY_CASE);

    private static final String ADD = "add it to the type's page, or remove it here";

    @Override
    public String id() {
        return "resource-property-undocumented";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPage page, Consumer<Finding> findings) {
        ShownDifferences.of(page, KINDS, (body, difference) -> !isOfPromisedType(page, body, difference))
                .forEach(shown -> findings.accept(told(page, shown)));
    }

    private Finding told(CheckedPage page, ShownDifference shown) {
        ShownBody body = shown.body();
        Difference difference = shown.difference();
        String name = ShownDifferences.name(difference);
        boolean respelt = difference.kind() == DifferenceKind.PROPERTY_CASE;
        Set<String> known = respelt
                ? Set.of(difference.documented())
                : page.docs().types().propertyNames(difference.documentedType(), page.path());
        String message = "`%s` lists no property `%s`".formatted(difference.documentedType(), name);
        boolean wrapped =
                difference.where().equals("$.value") && difference.returned().startsWith("{");
        String help = wrapped ? "show the object itself, without `value` around it" : ADD;
        return shown.told(finding(difference.span(), message)
                .help(Suggestion.help(name, unshown(known, body.root(), body.document(), difference), help)));
    }

    /** A name that the same object shows as well is not the one that was meant. */
    private static Set<String> unshown(
            Set<String> known, JsonValue value, JsonDocument document, Difference difference) {
        if (value instanceof JsonArray array) {
            return array.elements().stream()
                    .map(element -> unshown(known, element, document, difference))
                    .filter(rest -> rest.size() < known.size())
                    .findFirst()
                    .orElse(known);
        }
        if (!(value instanceof JsonObject object)) {
            return known;
        }
        boolean here = object.members().stream()
                .anyMatch(member -> document.nameSpan(member).equals(difference.span()));
        if (here) {
            return known.stream().filter(name -> object.member(name).isEmpty()).collect(Collectors.toSet());
        }
        return object.members().stream()
                .map(member -> unshown(known, member.value(), document, difference))
                .filter(rest -> rest.size() < known.size())
                .findFirst()
                .orElse(known);
    }

    /** One mistake: an object that names a type of which nobody says that it inherits what its place promises. */
    private static boolean isOfPromisedType(CheckedPage page, ShownBody body, Difference difference) {
        String parent = parent(difference);
        return body.differences().stream()
                .filter(other -> other.kind() == DifferenceKind.ODATA_TYPE_CHANGED
                        && parent(other).equals(parent))
                .anyMatch(other -> page.docs()
                        .types()
                        .lists(other.documentedType(), ShownDifferences.name(difference), page.path()));
    }

    private static String parent(Difference difference) {
        String where = difference.where();
        return where.substring(0, Math.max(0, where.lastIndexOf(where.endsWith("']") ? "['" : ".")));
    }
}
