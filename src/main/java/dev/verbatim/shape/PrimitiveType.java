package dev.verbatim.shape;

import dev.verbatim.json.JsonValue.Kind;
import java.math.BigInteger;
import java.util.Locale;
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
    DATE("date", Kind.STRING, StringFormat.DATE),
    TIME_OF_DAY("time", Kind.STRING, StringFormat.TIME),
    DURATION("duration", Kind.STRING, StringFormat.DURATION),
    BINARY("binary", Kind.STRING, StringFormat.BASE64),
    URL("URL", Kind.STRING, StringFormat.URL);

    private static final Map<String, PrimitiveType> NAMES = Map.ofEntries(
            Map.entry("string", STRING),
            Map.entry("boolean", BOOLEAN),
            Map.entry("bool", BOOLEAN),
            Map.entry("byte", BYTE),
            Map.entry("sbyte", SBYTE),
            Map.entry("int16", INT16),
            Map.entry("int32", INT32),
            Map.entry("int", INT64),
            Map.entry("integer", INT64),
            Map.entry("int64", INT64),
            Map.entry("long", INT64),
            Map.entry("double", NUMBER),
            Map.entry("single", NUMBER),
            Map.entry("float", NUMBER),
            Map.entry("decimal", NUMBER),
            Map.entry("number", NUMBER),
            Map.entry("guid", GUID),
            Map.entry("uuid", GUID),
            Map.entry("datetimeoffset", DATE_TIME_OFFSET),
            Map.entry("datetime", DATE_TIME_OFFSET),
            Map.entry("timestamp", DATE_TIME_OFFSET),
            Map.entry("date", DATE),
            Map.entry("timeofday", TIME_OF_DAY),
            Map.entry("duration", DURATION),
            Map.entry("binary", BINARY),
            Map.entry("url", URL));

    private static final Map<String, PrimitiveType> REMARKS = Map.of(
            "timestamp", DATE_TIME_OFFSET,
            "datetime", DATE_TIME_OFFSET,
            "date", DATE,
            "time of day", TIME_OF_DAY,
            "timeofday", TIME_OF_DAY,
            "duration", DURATION,
            "iso 8601 duration", DURATION,
            "guid", GUID,
            "url", URL);

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

    /**
     * The type of a name as tables and samples write it: {@code Edm.Int32}, {@code String}, {@code string (timestamp)}.
     */
    static Optional<PrimitiveType> named(String name) {
        String word = name.trim().toLowerCase(Locale.ROOT);
        int open = word.indexOf('(');
        if (open <= 0 || !word.endsWith(")")) {
            return Optional.ofNullable(NAMES.get(word.startsWith("edm.") ? word.substring(4) : word));
        }
        PrimitiveType base = NAMES.get(word.substring(0, open).trim());
        String remark = word.substring(open + 1, word.length() - 1).trim();
        return Optional.ofNullable(base == STRING ? REMARKS.getOrDefault(remark, STRING) : base);
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

    boolean isInteger() {
        return least != null;
    }

    /** Whether a number lies in the range of this type; types without one hold whatever a double can. */
    boolean holds(NumberText number) {
        return (least == null || most == null) ? number.fitsDouble() : number.between(least, most);
    }
}
