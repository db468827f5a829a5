package dev.verbatim.shape;

import dev.verbatim.json.JsonValue.Kind;
import dev.verbatim.model.TypeRef;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A primitive type as OData's JSON format and documentation tables name it. */
enum PrimitiveType {
    STRING("string", Kind.STRING, null),
    BOOLEAN("boolean", Kind.BOOLEAN, null),
    BYTE("Byte", Kind.NUMBER, null, 0, 255),
    SBYTE("SByte", Kind.NUMBER, null, Byte.MIN_VALUE, Byte.MAX_VALUE),
    INT16("Int16", Kind.NUMBER, null, Short.MIN_VALUE, Short.MAX_VALUE),
    INT32("Int32", Kind.NUMBER, null, Integer.MIN_VALUE, Integer.MAX_VALUE),
    INT64("Int64", Kind.NUMBER, null, Long.MIN_VALUE, Long.MAX_VALUE),
    NUMBER("number", Kind.NUMBER, null),
    GUID("GUID", Kind.STRING, StringFormat.GUID),
    DATE_TIME_OFFSET("date-time", Kind.STRING, StringFormat.DATE_TIME),
    /** The type of former OData versions, which has no zone. */
    DATE_TIME("date-time", Kind.STRING, StringFormat.LOCAL_DATE_TIME),
    DATE("date", Kind.STRING, StringFormat.DATE),
    TIME_OF_DAY("time", Kind.STRING, StringFormat.TIME),
    DURATION("duration", Kind.STRING, StringFormat.DURATION),
    BINARY("binary", Kind.STRING, StringFormat.BASE64),
    URL("URL", Kind.STRING, StringFormat.URL);

    private static final int LONGEST_NAME = 60;

    private static final Map<String, PrimitiveType> NAMES = Map.ofEntries(
            Map.entry("String", STRING),
            Map.entry("Boolean", BOOLEAN),
            Map.entry("Byte", BYTE),
            Map.entry("SByte", SBYTE),
            Map.entry("Int16", INT16),
            Map.entry("Int32", INT32),
            Map.entry("Int64", INT64),
            Map.entry("Double", NUMBER),
            Map.entry("Single", NUMBER),
            Map.entry("Decimal", NUMBER),
            Map.entry("Guid", GUID),
            Map.entry("DateTimeOffset", DATE_TIME_OFFSET),
            Map.entry("DateTime", DATE_TIME),
            Map.entry("Date", DATE),
            Map.entry("TimeOfDay", TIME_OF_DAY),
            Map.entry("Duration", DURATION),
            Map.entry("Binary", BINARY),
            Map.entry("Url", URL));

    private final String words;
    private final Kind kind;
    private final @Nullable StringFormat format;
    private final @Nullable BigInteger least;
    private final @Nullable BigInteger most;

    PrimitiveType(String words, Kind kind, @Nullable StringFormat format) {
        this.words = words;
        this.kind = kind;
        this.format = format;
        this.least = null;
        this.most = null;
    }

    PrimitiveType(String words, Kind kind, @Nullable StringFormat format, long least, long most) {
        this.words = words;
        this.kind = kind;
        this.format = format;
        this.least = BigInteger.valueOf(least);
        this.most = BigInteger.valueOf(most);
    }

    /** The type of a name as tables and samples write it: {@code Edm.Int32}, {@code string (timestamp)}. */
    static Optional<PrimitiveType> named(String name) {
        if (name.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        TypeRef type = TypeWords.plain(name);
        return type.collection() || !type.members().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(NAMES.get(type.name()));
    }

    String words() {
        return words;
    }

    Kind kind() {
        return kind;
    }

    Optional<StringFormat> format() {
        return Optional.ofNullable(format);
    }

    /** Whether a sample can say nothing about a value that this type does not say already. */
    boolean isExact() {
        return this != STRING && this != DATE_TIME;
    }

    boolean isInteger() {
        return least != null;
    }

    /** Whether a number lies in the range of this type; types without one hold whatever a double can. */
    boolean holds(NumberText number) {
        return (least == null || most == null) ? number.fitsDouble() : number.between(least, most);
    }
}
