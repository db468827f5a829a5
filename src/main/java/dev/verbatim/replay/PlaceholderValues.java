package dev.verbatim.replay;

import dev.verbatim.http.Placeholder;
import dev.verbatim.http.Placeholders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What placeholders stand for.
 *
 * @param values by key: {@code {call-id}} or {@code call-id}, and {@code calls/{id}} for the one below {@code calls}
 * @param given the same from a scenario; they go before
 * @param inUrl how the given ones stand in a URL where that is otherwise than as one segment
 */
record PlaceholderValues(Map<String, String> values, Map<String, String> given, Map<String, String> inUrl) {

    private static final Pattern IN_TEXT = Pattern.compile("\\{\\{?([A-Za-z][\\w .|-]{0,80})\\}?\\}");

    private static final Pattern URL = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]{0,30}:/)?/");

    PlaceholderValues {
        values = Map.copyOf(values);
        given = Map.copyOf(given);
        inUrl = Map.copyOf(inUrl);
    }

    PlaceholderValues(Map<String, String> values) {
        this(values, Map.of(), Map.of());
    }

    /** The same with what a scenario gives. */
    PlaceholderValues with(Provision provision) {
        return new PlaceholderValues(values, provision.values(), provision.inUrl());
    }

    /** A text with its placeholders replaced, and those that nothing is known about, as the page writes them. */
    record Filled(String text, List<String> missing) {}

    /** A URL that begins with a placeholder which stands for one, as `{download-url}?raw` does; else null. */
    @Nullable
    String leading(String url) {
        Placeholder first = Placeholders.in(url).stream()
                .filter(placeholder -> placeholder.start() == 0)
                .findFirst()
                .orElse(null);
        String value = first == null ? null : value(first.keys());
        return first == null || value == null || !URL.matcher(value).lookingAt()
                ? null
                : value + url.substring(first.end());
    }

    /** A raw URL with values in it that are escaped for the place where they stand. */
    Filled inUrl(String url, List<String> sampleKeys) {
        StringBuilder out = new StringBuilder();
        List<String> missing = new ArrayList<>();
        int from = 0;
        for (Placeholder placeholder : SampleKeys.and(Placeholders.in(url), url, sampleKeys)) {
            String value = urlValue(placeholder.keys());
            out.append(url, from, placeholder.start());
            out.append(value == null ? placeholder.text() : value);
            from = placeholder.end();
            if (value == null && !sampleKeys.contains(placeholder.text())) {
                missing.add(placeholder.text());
            }
        }
        return new Filled(out.append(url, from, url.length()).toString(), List.copyOf(missing));
    }

    /** A header value, or a text in a body, with its placeholders in braces replaced. */
    Filled inText(String text) {
        StringBuilder out = new StringBuilder();
        List<String> missing = new ArrayList<>();
        Matcher matcher = IN_TEXT.matcher(text);
        int from = 0;
        while (matcher.find()) {
            String name = matcher.group(1).strip();
            String value = value(List.of("{" + name + "}"));
            out.append(text, from, matcher.start()).append(value == null ? matcher.group() : value);
            from = matcher.end();
            if (value == null) {
                missing.add(matcher.group());
            }
        }
        return new Filled(out.append(text.substring(from)).toString(), List.copyOf(missing));
    }

    private @Nullable String urlValue(List<String> keys) {
        String key = key(given, keys).orElse(null);
        if (key != null) {
            return inUrl.getOrDefault(key, UrlValue.segment(String.valueOf(given.get(key))));
        }
        String value = value(keys);
        return value == null ? null : UrlValue.segment(value);
    }

    private @Nullable String value(List<String> keys) {
        return key(given, keys)
                .map(given::get)
                .or(() -> key(values, keys).map(values::get))
                .orElse(null);
    }

    private static Optional<String> key(Map<String, String> map, List<String> keys) {
        for (String key : keys) {
            String bare = key.startsWith("{") ? key.substring(1, key.length() - 1) : key;
            if (map.containsKey(key)) {
                return Optional.of(key);
            }
            if (map.containsKey(bare)) {
                return Optional.of(bare);
            }
        }
        return Optional.empty();
    }
}
