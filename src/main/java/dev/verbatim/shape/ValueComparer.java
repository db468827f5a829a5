package dev.verbatim.shape;

import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonArray;
import dev.verbatim.json.JsonValue.JsonNumber;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.json.JsonValue.JsonString;
import dev.verbatim.json.JsonValue.Kind;
import dev.verbatim.model.DifferenceKind;
import java.util.Optional;
import java.util.Set;

/** Compares one returned value with what is shown and declared at its place, and goes on with what is inside it. */
final class ValueComparer {

    /** What {@code Difference.detail} says of null where the docs rule it out, as opposed to not showing it. */
    static final String NOT_NULLABLE = "not-nullable";

    private final JsonContext context;
    private final ObjectComparer objects;
    private final ArrayComparer arrays;

    ValueComparer(JsonContext context) {
        this.context = context;
        this.objects = new ObjectComparer(context, this);
        this.arrays = new ArrayComparer(context, this);
    }

    void compare(Place place, JsonValue returned) {
        if (returned.kind() == Kind.NULL) {
            compareNull(place, returned);
            return;
        }
        if (place.sample().isSilent() && !place.type().isKnown()) {
            if (place.sample().showsNull()) {
                context.out().unproven(place.path());
            }
            return;
        }
        Optional<Deviation> deviation = deviation(place, returned);
        deviation.ifPresent(d -> context.report(place, d, returned));
        boolean sameKind = deviation.isEmpty() || deviation.get().kind() != DifferenceKind.TYPE_CHANGED;
        if (sameKind && returned instanceof JsonObject object) {
            objects.compare(place, object);
        } else if (sameKind && returned instanceof JsonArray array) {
            arrays.compare(place, array);
        }
    }

    private void compareNull(Place place, JsonValue returned) {
        if (place.sample().showsNull()) {
            return;
        }
        boolean shown = !place.sample().isSilent();
        switch (place.nulls().get()) {
            case ALLOWED -> context.out().unproven(place.path());
            case DOUBTFUL -> {
                if (shown) {
                    context.out().unproven(place.path());
                    context.report(place, Deviation.of(DifferenceKind.NULL_RETURNED), returned);
                }
            }
            case FORBIDDEN ->
                context.report(
                        place,
                        Deviation.of(DifferenceKind.NULL_RETURNED, NOT_NULLABLE, shown ? "" : "not null"),
                        returned);
            case ANOTHER_TYPE -> {
                if (shown) {
                    context.report(place, Deviation.of(DifferenceKind.TYPE_CHANGED), returned);
                }
            }
        }
    }

    /** A table's type beats what the sample suggests; where both contradict each other, either will do. */
    private Optional<Deviation> deviation(Place place, JsonValue returned) {
        Sample sample = place.sample();
        Declared type = place.type();
        if (sample.isSilent()) {
            if (context.ofPage()) {
                return standsForSomething(place, returned)
                        ? Optional.empty()
                        : DeclaredCheck.checkShown(type, returned);
            }
            return DeclaredCheck.check(type, returned);
        }
        Optional<Deviation> bySample = bySample(sample, returned);
        if (!type.isKnown() || !place.byTable() || isShown(sample, returned)) {
            return bySample;
        }
        Optional<Deviation> byType = DeclaredCheck.check(type, returned);
        Set<DifferenceKind> contradictions = sample.contradictions().with(type);
        if (!contradictions.isEmpty()) {
            return byType.isEmpty() ? Optional.empty() : bySample;
        }
        return byType.isPresent() || type.isExact() ? byType : bySample;
    }

    /** Pages write {@code "{id}"}, {@code "String"} and {@code "id-value"} where values will be. */
    private static boolean standsForSomething(Place place, JsonValue returned) {
        return returned instanceof JsonString text
                && (StandIn.is(text.value())
                        || DocumentedString.of(text.value(), place.sample().property())
                                        .role()
                                != DocumentedString.Role.ITSELF);
    }

    private static boolean isShown(Sample sample, JsonValue returned) {
        return returned instanceof JsonString text && sample.shows(text.value());
    }

    private static Optional<Deviation> bySample(Sample sample, JsonValue returned) {
        if (!sample.allows(returned.kind())) {
            return Optional.of(Deviation.of(DifferenceKind.TYPE_CHANGED));
        }
        if (returned instanceof JsonString text) {
            return StringCheck.check(sample, text.value());
        }
        return returned instanceof JsonNumber number ? number(sample, number) : Optional.empty();
    }

    private static Optional<Deviation> number(Sample sample, JsonNumber returned) {
        NumberText number = NumberText.of(returned.text());
        if (sample.shows(Kind.NUMBER)) {
            if (!sample.numbers().keepsKind(number)) {
                return Optional.of(Deviation.of(DifferenceKind.NUMBER_KIND));
            }
            return sample.numbers().keepsRange(number)
                    ? Optional.empty()
                    : Optional.of(Deviation.of(DifferenceKind.NUMBER_RANGE));
        }
        Optional<Deviation> last = Optional.empty();
        for (PrimitiveType type : sample.strings().types()) {
            if (type.kind() == Kind.NUMBER) {
                last = DeclaredCheck.check(Declared.primitive(type), returned);
                if (last.isEmpty()) {
                    return last;
                }
            }
        }
        return last;
    }
}
