package dev.verbatim.accept;

import dev.verbatim.accept.PathSteps.Step;
import dev.verbatim.json.JsonText;
import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonArray;
import dev.verbatim.json.JsonValue.JsonMember;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.json.JsonValue.JsonString;
import dev.verbatim.model.Difference;
import dev.verbatim.model.TextEdit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Edits of a documented JSON body that may settle a difference, the best first. What is true of every returned element
 * of an array is said in every documented one, what is true of some only in the one that stands for them.
 */
final class JsonCandidates {

    private final Sites sites;
    private final JsonEdits edits;
    private final PageWords words;

    JsonCandidates(JsonValue documented, JsonValue returned, JsonEdits edits, PageWords words) {
        this.sites = new Sites(documented, returned);
        this.edits = edits;
        this.words = words;
    }

    /**
     * The candidates for a difference.
     *
     * @param alike how many differences of this kind there are at this path, whatever the elements
     */
    List<List<TextEdit>> of(Difference difference, int alike) {
        List<Step> steps = PathSteps.of(difference.where());
        if (difference.where().contains("[?")) {
            return unanswered(steps, difference.where());
        }
        return switch (difference.kind()) {
            case PROPERTY_MISSING -> shownToo(steps, steps.subList(0, steps.size() - 1), alike, gone(steps, alike));
            case TYPE_CHANGED -> shownToo(steps, steps, alike, replaced(steps, alike));
            case COLLECTION_PROPERTY_MISSING, BODY_MISSING, HEADER_MISSING -> gone(steps, alike);
            case PROPERTY_UNDOCUMENTED, BODY_UNEXPECTED -> added(steps, alike);
            case PROPERTY_CASE -> renamed(steps, difference.documented(), alike);
            case ENUM_VALUE -> {
                List<List<TextEdit>> candidates = everywhere(steps, alike >= sites.count(steps), this::word);
                candidates.addAll(replaced(steps, alike));
                yield candidates;
            }
            default -> replaced(steps, alike);
        };
    }

    /** The string that was returned at a path; empty where none was. */
    String returned(Difference difference) {
        return sites.best(PathSteps.of(difference.where()))
                .map(Site::returned)
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).value())
                .orElse(difference.returned().replace("\"", ""));
    }

    private List<List<TextEdit>> gone(List<Step> steps, int alike) {
        if (steps.isEmpty()) {
            return List.of();
        }
        return everywhere(steps, alike >= sites.count(steps.subList(0, steps.size() - 1)), this::remove);
    }

    /**
     * Where the page shows a single element and only some of those that came are otherwise, one of them beside it:
     * what is said of the one would not be true of the others. Where all are otherwise, that comes last: those of
     * another answer may not be.
     */
    private List<List<TextEdit>> shownToo(
            List<Step> steps, List<Step> counted, int alike, List<List<TextEdit>> candidates) {
        int last = steps.size() - 1;
        while (last >= 0 && steps.get(last).name() != null) {
            last--;
        }
        boolean all = alike >= sites.count(counted);
        if (last < 0 || (all && steps != counted)) {
            return candidates;
        }
        Site site = sites.best(steps.subList(0, last)).orElse(null);
        int index = steps.get(last).index();
        if (site == null
                || !(site.value() instanceof JsonArray shown && shown.elements().size() == 1)
                || !(site.returned() instanceof JsonArray came
                        && index < came.elements().size())) {
            return candidates;
        }
        JsonValue element = words.value(site.property(), came.elements().get(index));
        List<List<TextEdit>> more = new ArrayList<>(candidates);
        more.add(
                all ? more.size() : 0,
                edits.append(shown, withPlaceholders(element, shown.elements().get(0))));
        return more;
    }

    /** An element with the placeholders of the one that the page shows. */
    private static JsonValue withPlaceholders(JsonValue element, JsonValue shown) {
        if (!(element instanceof JsonObject object && shown instanceof JsonObject other)) {
            return element;
        }
        List<JsonMember> members = new ArrayList<>();
        for (JsonMember member : object.members()) {
            JsonValue placeholder = other.get(member.name())
                    .filter(value -> value instanceof JsonString text
                            && text.value().matches("\\{[^{}]+}")
                            && member.value() instanceof JsonString)
                    .orElse(member.value());
            members.add(new JsonMember(member.name(), 0, 0, placeholder));
        }
        return new JsonObject(members, false, 0, 0);
    }

    /** The response of a batch that nothing was returned for, which its path names by its id. */
    private List<List<TextEdit>> unanswered(List<Step> steps, String where) {
        List<List<TextEdit>> candidates = new ArrayList<>();
        if (sites.best(steps).map(Site::value).orElse(null) instanceof JsonArray array) {
            for (JsonValue element : array.elements()) {
                boolean named = element instanceof JsonObject object
                        && object.get("id")
                                .map(id -> id instanceof JsonString text ? text.value() : JsonText.of(id))
                                .filter(id -> where.endsWith("[?@.id=='" + id + "']"))
                                .isPresent();
                if (named) {
                    candidates.add(edits.remove(array, element));
                }
            }
        }
        return candidates;
    }

    private @Nullable List<TextEdit> remove(Site site) {
        if (site.object() != null && site.member() != null) {
            return edits.remove(site.object(), site.member());
        }
        return site.array() == null ? null : edits.remove(site.array(), site.value());
    }

    private List<List<TextEdit>> added(List<Step> steps, int alike) {
        String name = steps.isEmpty() ? null : steps.get(steps.size() - 1).name();
        if (name == null) {
            return List.of();
        }
        List<Step> holder = steps.subList(0, steps.size() - 1);
        return everywhere(holder, alike >= sites.count(holder), site -> insert(site, name));
    }

    private @Nullable List<TextEdit> insert(Site site, String name) {
        if (!(site.value() instanceof JsonObject object)
                || object.member(name).isPresent()
                || !(site.returned() instanceof JsonObject came)) {
            return null;
        }
        Optional<JsonValue> value = came.get(name);
        return value.isEmpty()
                ? null
                : edits.insert(object, words.text("", name), words.value(name, value.get()), came);
    }

    private List<List<TextEdit>> renamed(List<Step> steps, String old, int alike) {
        String name = steps.isEmpty() ? null : steps.get(steps.size() - 1).name();
        if (name == null) {
            return List.of();
        }
        List<Step> shown = new ArrayList<>(steps.subList(0, steps.size() - 1));
        shown.add(new Step(old, 0));
        return everywhere(
                shown,
                alike >= sites.count(steps),
                site -> site.member() == null ? null : edits.rename(site.member(), words.text("", name)));
    }

    private List<List<TextEdit>> replaced(List<Step> steps, int alike) {
        List<List<TextEdit>> candidates = everywhere(steps, alike >= sites.count(steps), this::replace);
        if (candidates.isEmpty()) {
            // What the page does not show, a type may still promise; a shown value goes before that.
            candidates.addAll(added(steps, alike));
        }
        return candidates;
    }

    private @Nullable List<TextEdit> replace(Site site) {
        JsonValue came = site.returned();
        return came == null ? null : edits.replace(site.value(), words.value(site.property(), came));
    }

    /** A documented {@code "a | b"} with the returned words in it, too. */
    private @Nullable List<TextEdit> word(Site site) {
        if (!(site.value() instanceof JsonString shown)
                || !(site.returned() instanceof JsonString came)
                || !shown.value().contains("|")) {
            return null;
        }
        boolean spaced = shown.value().contains(" | ") || !shown.value().contains("|");
        List<String> known =
                Arrays.stream(shown.value().split("\\|")).map(String::strip).toList();
        StringBuilder all = new StringBuilder(shown.value());
        for (String word : words.text(site.property(), came.value()).split(",")) {
            if (!known.contains(word.strip())) {
                all.append(spaced ? " | " : "|").append(word.strip());
            }
        }
        return edits.replace(shown, JsonText.quote(all.toString()));
    }

    /** An edit at all sites where all returned values differ, then at the best one, then at all. */
    private List<List<TextEdit>> everywhere(
            List<Step> steps, boolean everyOne, Function<Site, @Nullable List<TextEdit>> edit) {
        List<TextEdit> all = new ArrayList<>();
        for (Site site : sites.all(steps)) {
            List<TextEdit> one = edit.apply(site);
            all.addAll(one == null ? List.of() : one);
        }
        List<TextEdit> best = sites.best(steps).map(edit).orElse(null);
        List<List<TextEdit>> candidates = new ArrayList<>();
        if (everyOne) {
            candidates.add(all);
        }
        if (best != null) {
            candidates.add(best);
        }
        candidates.add(all);
        candidates.removeIf(List::isEmpty);
        return new ArrayList<>(candidates.stream().distinct().toList());
    }
}
