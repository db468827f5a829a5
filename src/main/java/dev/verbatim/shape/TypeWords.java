package dev.verbatim.shape;

import dev.verbatim.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a type as people write it in a table cell or a sample: {@code [identitySet](identityset.md) collection},
 * {@code Collection(String)}, {@code String (timestamp)}, {@code Edm.Int32}, {@code "a | b"}.
 */
final class TypeWords {

    /** A type about which nothing is known. */
    static final TypeRef UNKNOWN = TypeRef.of("");

    private static final int LONGEST = 2000;

    private static final Map<String, TypeRef> PRIMITIVES = Map.ofEntries(
            entry("string", "String"),
            entry("text", "String"),
            entry("boolean", "Boolean"),
            entry("bool", "Boolean"),
            entry("int", "Int64"),
            entry("integer", "Int64"),
            entry("long", "Int64"),
            entry("number", "Double"),
            entry("int64", "Int64"),
            entry("int32", "Int32"),
            entry("int16", "Int16"),
            entry("byte", "Byte"),
            entry("sbyte", "SByte"),
            entry("double", "Double"),
            entry("float", "Double"),
            entry("single", "Single"),
            entry("decimal", "Decimal"),
            entry("guid", "Guid"),
            entry("uuid", "Guid"),
            entry("datetimeoffset", "DateTimeOffset"),
            entry("timestamp", "DateTimeOffset"),
            entry("datetime", "DateTime"),
            entry("date", "Date"),
            entry("timeofday", "TimeOfDay"),
            entry("duration", "Duration"),
            entry("binary", "Binary"),
            entry("stream", "Stream"),
            entry("url", "Url"),
            entry("json", ""),
            entry("object", ""),
            entry("untyped", ""));

    private static final Map<String, String> REMARKS = Map.of(
            "timestamp", "DateTimeOffset",
            "datetime", "DateTimeOffset",
            "datetimeoffset", "DateTimeOffset",
            "date", "Date",
            "timeofday", "TimeOfDay",
            "duration", "Duration",
            "iso8601duration", "Duration",
            "guid", "Guid",
            "url", "Url",
            "binary", "Binary");

    private static final Pattern LINK = Pattern.compile(
            "!?\\[((?:[^\\[\\]\\\\]|\\\\.){1,200})\\](?:\\([^()\\s]{0,500}\\)|\\[[^\\[\\]]{0,200}\\])?");
    private static final Pattern EMPHASIS = Pattern.compile("[`*\\\\]");
    private static final Pattern TAG = Pattern.compile("<(/?[a-zA-Z][^<>]{0,100})>");
    private static final Pattern COLLECTION = Pattern.compile(
            "(?:collection|array|list)\\s*\\(\\s*(.+?)\\s*\\)|(?:a\\s+)?(?:collection|array|list)\\s+of\\s+(.+)"
                    + "|(.+?)(?:[\\s-]+(?:collection|array|list)|\\s*\\[\\])(?:\\s*\\([^()]*\\))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REMARK = Pattern.compile("([^()]+?)\\s*\\(\\s*([^()]*?)\\s*\\)");
    private static final Pattern TRAILER = Pattern.compile(
            "\\s+(?:resource|object|entity|enum|enumeration|complex type|type|resource type)s?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][\\w-]*(?:\\.[A-Za-z_][\\w-]*)*");

    private TypeWords() {}

    /** The type that a table cell names; {@link #UNKNOWN} where it names none that can be relied on. */
    static TypeRef read(String cell) {
        if (cell.length() > LONGEST) {
            return UNKNOWN;
        }
        String text = LINK.matcher(cell).replaceAll(m -> Matcher.quoteReplacement(m.group(1)));
        text = TAG.matcher(text).replaceAll(" ");
        return plain(
                EMPHASIS.matcher(text).replaceAll("").replace('\u00a0', ' ').strip());
    }

    /** The type that bare words name. */
    static TypeRef plain(String words) {
        String text = words.strip();
        if (text.length() > LONGEST) {
            return UNKNOWN;
        }
        Matcher collection = COLLECTION.matcher(text);
        if (collection.matches()) {
            TypeRef element = single(firstGroup(collection));
            return element.collection() ? element : element.asCollection();
        }
        return single(text);
    }

    private static TypeRef single(String words) {
        String text = words.strip();
        text = text.startsWith("#") ? text.substring(1) : text;
        if (text.indexOf('|') >= 0) {
            return enumeration(text);
        }
        Matcher remark = REMARK.matcher(text);
        if (remark.matches()) {
            TypeRef base = named(remark.group(1));
            String said = REMARKS.get(squeezed(remark.group(2)));
            return base.name().equals("String") && said != null ? TypeRef.of(said) : base;
        }
        return named(text);
    }

    private static TypeRef named(String words) {
        String text = TRAILER.matcher(words.strip()).replaceFirst("");
        String word = text.regionMatches(true, 0, "Edm.", 0, 4) ? text.substring(4) : text;
        TypeRef primitive = PRIMITIVES.get(word.toLowerCase(Locale.ROOT));
        if (primitive != null) {
            return primitive;
        }
        boolean untyped = TypeNames.last(text).equalsIgnoreCase("Json");
        return NAME.matcher(text).matches() && !untyped ? TypeRef.of(text) : UNKNOWN;
    }

    /** {@code a | b}; where the list is open or names types rather than words, only that it is text is sure. */
    static TypeRef enumeration(String text) {
        List<String> members = new ArrayList<>();
        for (String part : text.split("\\|", -1)) {
            String word = part.strip().replaceFirst("\\s*\\([^()]*\\)$", "");
            if (word.isEmpty() || word.equals("...") || word.equals("…") || PossibleValues.isOpening(word)) {
                return PRIMITIVES.getOrDefault("string", UNKNOWN);
            }
            if (!PossibleValues.isWord(word) || isTypeName(word)) {
                return UNKNOWN;
            }
            members.add(word);
        }
        return new TypeRef("String", false, members);
    }

    /** Whether a name is that of a primitive type. */
    static boolean isPrimitive(TypeRef type) {
        TypeRef known = PRIMITIVES.get(type.name().toLowerCase(Locale.ROOT));
        return known != null && known.name().equals(type.name());
    }

    /** Whether a text is a name at all, qualified or not. */
    static boolean isName(String text) {
        return text.length() <= LONGEST && NAME.matcher(text).matches();
    }

    /** Whether a word of a sample stands for a type, known or untyped, rather than for itself. */
    static boolean isTypeWord(String word) {
        return PRIMITIVES.containsKey(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isTypeName(String word) {
        TypeRef known = PRIMITIVES.get(word.toLowerCase(Locale.ROOT));
        return known != null && known.name().equals(word);
    }

    private static String squeezed(String remark) {
        return remark.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static String firstGroup(Matcher matcher) {
        for (int i = 1; i <= matcher.groupCount(); i++) {
            if (matcher.group(i) != null) {
                return matcher.group(i);
            }
        }
        return "";
    }

    private static Map.Entry<String, TypeRef> entry(String word, String name) {
        return Map.entry(word, TypeRef.of(name));
    }
}
