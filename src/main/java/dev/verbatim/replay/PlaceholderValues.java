package dev.verbatim.replay;

import dev.verbatim.http.Placeholder;
import dev.verbatim.http.Placeholders;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What placeholders stand for.
 *
 * @param values by key: {@code {call-id}} or {@code call-id}, and {@code calls/{id}} for the one below {@code calls}
 */
record PlaceholderValues(Map<String, String> values) {

    private static final Pattern IN_HEADER = Pattern.compile("\\{\\{?([A-Za-z][\\w .|-]{0,80})\\}?\\}");

    PlaceholderValues {
        values = Map.copyOf(values);
    }

    /** A text with its placeholders replaced, and those that nothing is known about, as the page writes them. */
    record Filled(String text, List<String> missing) {}

    /** A raw URL with values in it that are escaped for the place where they stand. */
    Filled inUrl(String url) {
        StringBuilder out = new StringBuilder();
        List<String> missing = new ArrayList<>();
        int from = 0;
        for (Placeholder placeholder : Placeholders.in(url)) {
            String value = value(placeholder.keys());
            out.append(url, from, placeholder.start());
            out.append(value == null ? placeholder.text() : escaped(value));
            from = placeholder.end();
            if (value == null) {
                missing.add(placeholder.text());
            }
        }
        return new Filled(out.append(url, from, url.length()).toString(), List.copyOf(missing));
    }

    /** A header value with its placeholders in braces replaced. */
    Filled inHeader(String text) {
        StringBuilder out = new StringBuilder();
        List<String> missing = new ArrayList<>();
        Matcher matcher = IN_HEADER.matcher(text);
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

    private @Nullable String value(List<String> keys) {
        for (String key : keys) {
            String bare = key.startsWith("{") ? key.substring(1, key.length() - 1) : key;
            String value = values.getOrDefault(key, values.get(bare));
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static String escaped(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%40", "@")
                .replace("%3A", ":")
                .replace("%2C", ",")
                .replace("%21", "!");
    }
}
