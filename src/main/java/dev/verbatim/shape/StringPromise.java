package dev.verbatim.shape;

import dev.verbatim.json.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What all strings that a sample shows at one place promise together. */
final class StringPromise {

    private static final int COMPARED_FOR_ENCODING = 8;

    private final Set<String> texts = new HashSet<>();
    private final Map<String, String> spellings = new HashMap<>();
    private final Set<String> words = new LinkedHashSet<>();
    private final List<String> literals = new ArrayList<>();
    private final Set<PrimitiveType> types = new HashSet<>();
    private boolean free;
    private boolean listed;
    private boolean templates;
    private boolean loose;
    private boolean formless;
    private @Nullable StringFormat format;

    StringPromise(List<JsonString> shown, String property) {
        for (JsonString string : shown) {
            if (texts.add(string.value())) {
                add(DocumentedString.of(string.value(), property), property);
            }
        }
    }

    private void add(DocumentedString string, String property) {
        switch (string.role()) {
            case ANYTHING -> free = true;
            case ENUMERATION -> {
                listed = true;
                words.addAll(string.words());
            }
            case TYPE -> {
                PrimitiveType type = string.type();
                if (type != null) {
                    types.add(type);
                    if (type.format().isPresent()) {
                        form(type.format());
                    }
                }
            }
            case TEMPLATE -> {
                templates = true;
                form(StringFormat.suggestedBy(string.text())
                        .filter(f -> f.and(StringFormat.URL).isPresent()));
            }
            case ITSELF -> literal(string.text(), property);
        }
    }

    private void literal(String text, String property) {
        spellings.putIfAbsent(text.toLowerCase(Locale.ROOT), text);
        words.add(text);
        if (literals.size() < COMPARED_FOR_ENCODING) {
            literals.add(text);
        }
        if (!text.isEmpty()) {
            Optional<StringFormat> suggested = StringFormat.suggestedBy(text);
            boolean version = property.toLowerCase(Locale.ROOT).contains("version");
            form(suggested.filter(f -> !(version && f == StringFormat.IP)));
        }
        loose |= text.contains("://") && !AbsoluteUrl.is(text);
    }

    private void form(Optional<StringFormat> other) {
        if (other.isEmpty()) {
            formless = true;
        } else {
            StringFormat now = format;
            format = now == null ? other.get() : now.and(other.get()).orElse(null);
            formless |= format == null;
        }
    }

    /** Whether a sample shows this very string. */
    boolean shows(String text) {
        return texts.contains(text);
    }

    /** Whether any string at all is allowed. */
    boolean isFree() {
        return free;
    }

    /** Types that stand in the place of values: {@code "Int32"}. */
    Set<PrimitiveType> types() {
        return types;
    }

    /** Whether the page shows names of types here, and no value. */
    boolean holdsOnlyTypes() {
        return !types.isEmpty() && !listed && !templates && literals.isEmpty();
    }

    /** The words of an enumeration written in place, or null where there is none. */
    @Nullable
    Set<String> words() {
        return listed ? words : null;
    }

    /** The form that all shown strings have. */
    Optional<StringFormat> format() {
        return formless ? Optional.empty() : Optional.ofNullable(format);
    }

    /** Whether a returned string keeps the promised form; URLs may be as loose as the page's own. */
    boolean keeps(StringFormat promised, String returned) {
        return promised.accepts(returned)
                || (loose && promised.and(StringFormat.URL).isPresent() && AbsoluteUrl.isLoose(returned));
    }

    /** The shown string that differs from the returned one in nothing but case, or null. */
    @Nullable
    String otherSpelling(String returned) {
        return spellings.get(returned.toLowerCase(Locale.ROOT));
    }

    /** Shown strings, no more than a few: enough to see whether a service returned one of them encoded. */
    List<String> literals() {
        return literals;
    }
}
