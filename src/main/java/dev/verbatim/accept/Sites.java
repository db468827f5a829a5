package dev.verbatim.accept;

import dev.verbatim.accept.PathSteps.Step;
import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonArray;
import dev.verbatim.json.JsonValue.JsonMember;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.json.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the documented values that stand for what was returned at a path. */
final class Sites {

    private static final Pattern GUID =
            Pattern.compile("(?i)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final int TELLING_ID = 16;

    private final JsonValue documented;
    private final JsonValue returned;

    Sites(JsonValue documented, JsonValue returned) {
        this.documented = documented;
        this.returned = returned;
    }

    /** The one that fits best: of the element with the same id or type or, without these, at the same place. */
    Optional<Site> best(List<Step> steps) {
        return Optional.ofNullable(best(steps, 0, Site.root(documented, returned)));
    }

    /** Those of all elements of the documented arrays on the way. */
    List<Site> all(List<Step> steps) {
        List<Site> sites = List.of(Site.root(documented, returned));
        for (int i = 0; i < steps.size(); i++) {
            List<Site> next = new ArrayList<>();
            for (Site site : sites) {
                Step step = steps.get(i);
                if (step.name() != null) {
                    Site member = member(site, step.name());
                    if (member != null) {
                        next.add(member);
                    }
                } else {
                    next.addAll(
                            i > 0 && isBatch(steps.get(i - 1))
                                    ? elements(site, step).subList(0, 1)
                                    : paired(site));
                }
            }
            sites = next;
        }
        return sites;
    }

    /** How many values were returned at a path, whatever the elements on the way. */
    int count(List<Step> steps) {
        List<JsonValue> values = List.of(returned);
        for (Step step : steps) {
            List<JsonValue> next = new ArrayList<>();
            for (JsonValue value : values) {
                if (value instanceof JsonArray array && step.name() == null) {
                    next.addAll(array.elements());
                } else if (value instanceof JsonObject object && step.name() != null) {
                    object.get(step.name()).ifPresent(next::add);
                }
            }
            values = next;
        }
        return values.size();
    }

    private @Nullable Site best(List<Step> steps, int at, Site site) {
        if (at == steps.size()) {
            return site;
        }
        Step step = steps.get(at);
        if (step.name() != null) {
            Site member = member(site, step.name());
            return member == null ? null : best(steps, at + 1, member);
        }
        for (Site element : elements(site, step)) {
            Site found = best(steps, at + 1, element);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Site member(Site site, String name) {
        if (!(site.value() instanceof JsonObject object)) {
            return null;
        }
        JsonMember member = object.member(name).orElseGet(() -> entry(object, name));
        JsonValue other =
                site.returned() instanceof JsonObject came ? came.get(name).orElse(null) : null;
        return member == null ? null : site.member(object, member, other);
    }

    /** A GUID as a name is the key of a map, and any other such key stands for it. */
    private static @Nullable JsonMember entry(JsonObject object, String name) {
        if (!GUID.matcher(name).matches()) {
            return null;
        }
        return object.members().stream()
                .filter(m -> GUID.matcher(m.name()).matches())
                .findFirst()
                .orElse(null);
    }

    /** The documented elements, those first that stand for the returned one. */
    private static List<Site> elements(Site site, Step step) {
        List<Site> found = new ArrayList<>();
        if (site.value() instanceof JsonArray array && !array.elements().isEmpty()) {
            JsonValue came = site.returned() instanceof JsonArray other
                            && step.index() < other.elements().size()
                    ? other.elements().get(step.index())
                    : null;
            boolean batch = site.property().equals("responses");
            List<JsonValue> order = new ArrayList<>();
            array.elements().stream()
                    .filter(e -> sameId(e, came, batch ? 1 : TELLING_ID))
                    .forEach(order::add);
            array.elements().stream()
                    .filter(e -> same("@odata.type", e, came, 1))
                    .forEach(order::add);
            order.add(
                    array.elements().get(Math.min(step.index(), array.elements().size() - 1)));
            order.addAll(array.elements());
            order.forEach(e -> found.add(site.element(array, e, came)));
        }
        return found;
    }

    private static List<Site> paired(Site site) {
        List<Site> found = new ArrayList<>();
        if (site.value() instanceof JsonArray array) {
            List<JsonValue> came = site.returned() instanceof JsonArray other ? other.elements() : List.of();
            for (int i = 0; i < array.elements().size(); i++) {
                JsonValue element = array.elements().get(i);
                JsonValue twin = came.stream()
                        .filter(c -> sameId(element, c, TELLING_ID))
                        .findFirst()
                        .orElse(came.isEmpty() ? null : came.get(i % came.size()));
                found.add(site.element(array, element, twin));
            }
        }
        return found;
    }

    private static boolean isBatch(Step step) {
        return "responses".equals(step.name());
    }

    private static boolean sameId(JsonValue one, @Nullable JsonValue other, int least) {
        return same("id", one, other, least);
    }

    private static boolean same(String name, JsonValue one, @Nullable JsonValue other, int least) {
        return one instanceof JsonObject object
                && other instanceof JsonObject came
                && object.get(name).orElse(null) instanceof JsonString shown
                && came.get(name).orElse(null) instanceof JsonString text
                && shown.value().length() >= least
                && shown.value().equals(text.value());
    }
}
