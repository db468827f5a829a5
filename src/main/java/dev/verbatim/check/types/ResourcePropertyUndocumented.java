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
import dev.verbatim.model.Slip;
import dev.verbatim.model.Suggestion;
import dev.verbatim.shape.ShownBody;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Finds properties in bodies that neither their closed type nor its base types list. */
final class ResourcePropertyUndocumented implements Rule {

    private static final Set<DifferenceKind> KINDS =
            EnumSet.of(DifferenceKind.PROPERTY_UNDOCUMENTED, DifferenceKind.PROPERTY_CASE);

    /** So many strange properties of one object are one problem. */
    private static final int MANY = 3;

    private static final int NAMED = 3;

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
        Map<String, List<ShownDifference>> strange = new LinkedHashMap<>();
        ShownDifferences.of(page, KINDS, (body, difference) -> !isOfPromisedType(page, body, difference))
                .forEach(shown -> strange.computeIfAbsent(object(page, shown), key -> new ArrayList<>())
                        .add(shown));
        strange.values().forEach(shown -> {
            if (shown.size() < MANY) {
                shown.forEach(one -> findings.accept(told(page, one)));
            } else {
                findings.accept(told(shown));
            }
        });
    }

    /** Properties of one place are likely to be one problem; one that is a slip of a listed name is a problem of its own. */
    private static String object(CheckedPage page, ShownDifference shown) {
        Difference difference = shown.difference();
        String name = ShownDifferences.name(difference);
        boolean slip = difference.kind() == DifferenceKind.PROPERTY_CASE
                || unshown(page, shown).stream().anyMatch(listed -> Slip.between(name, listed));
        String object = parent(difference) + ' ' + difference.documentedType();
        return slip || isWrapper(difference) ? object + ' ' + name : object;
    }

    /** An object that shows so much that its type does not list is of another type, or its type's page is not complete. */
    private Finding told(List<ShownDifference> shown) {
        ShownDifference first = shown.get(0);
        String names = shown.stream()
                .limit(NAMED)
                .map(one -> "`" + ShownDifferences.name(one.difference()) + "`")
                .collect(Collectors.joining(", "));
        int more = shown.size() - NAMED;
        String message = "`%s` does not list %s%s"
                .formatted(
                        first.difference().documentedType(),
                        more == 0 ? names.replaceFirst(", (?=[^,]*$)", " and ") : names,
                        more == 0 ? "" : more == 1 ? " and 1 other" : " and " + more + " others");
        return finding(first.difference().span(), message)
                .further(shown.stream()
                        .skip(1)
                        .map(one -> one.difference().span())
                        .toList())
                .help("name the type that is meant, or add them to the type's page")
                .example(first.body().example().name())
                .build();
    }

    private Finding told(CheckedPage page, ShownDifference shown) {
        Difference difference = shown.difference();
        String name = ShownDifferences.name(difference);
        boolean respelt = difference.kind() == DifferenceKind.PROPERTY_CASE;
        Set<String> known = respelt ? Set.of(difference.documented()) : unshown(page, shown);
        String message = "`%s` lists no property `%s`".formatted(difference.documentedType(), name);
        String help = isWrapper(difference) ? "show the object itself, without `value` around it" : ADD;
        return shown.told(finding(difference.span(), message).help(Suggestion.help(name, known, help)));
    }

    private static boolean isWrapper(Difference difference) {
        return difference.where().equals("$.value") && difference.returned().startsWith("{");
    }

    private static Set<String> unshown(CheckedPage page, ShownDifference shown) {
        Set<String> known = page.docs().types().propertyNames(shown.difference().documentedType(), page.path());
        ShownBody body = shown.body();
        return unshown(known, body.root(), body.document(), shown.difference());
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
