package dev.verbatim.accept;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JSON path of a difference, taken apart: names of members, and indexes of elements as numbers. */
final class PathSteps {

    private PathSteps() {}

    /** One step: a name, or an element where the name is null. */
    record Step(@Nullable String name, int index) {}

    /** The steps of {@code $.value[0]['a b']}; empty for the root, and up to the first one that cannot be read. */
    static List<Step> of(String path) {
        List<Step> steps = new ArrayList<>();
        int at = 1;
        while (at < path.length()) {
            int end;
            if (path.startsWith("['", at)) {
                end = quotedEnd(path, at + 2);
                steps.add(new Step(unescaped(path.substring(at + 2, end)), 0));
                at = end + 2;
            } else if (path.charAt(at) == '[') {
                end = path.indexOf(']', at);
                String number = end < 0 ? "" : path.substring(at + 1, end);
                if (!number.matches("\\d{1,9}")) {
                    return steps;
                }
                steps.add(new Step(null, Integer.parseInt(number)));
                at = end + 1;
            } else {
                end = at + 1;
                while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
                    end++;
                }
                steps.add(new Step(path.substring(at + 1, end), 0));
                at = end;
            }
        }
        return steps;
    }

    /** The path with every element's index left open, which elements of one array share: {@code $.value[*].id}. */
    static String general(String path) {
        return path.replaceAll("\\[\\d+]", "[*]");
    }

    private static int quotedEnd(String path, int from) {
        int end = from;
        while (end < path.length() && path.charAt(end) != '\'') {
            end += path.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end, path.length());
    }

    private static String unescaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 == text.length()) {
                out.append(c);
                continue;
            }
            char next = text.charAt(++i);
            switch (next) {
                case 'b' -> out.append('\b');
                case 'f' -> out.append('\f');
                case 'n' -> out.append('\n');
                case 'r' -> out.append('\r');
                case 't' -> out.append('\t');
                case 'u' -> {
                    out.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                default -> out.append(next);
            }
        }
        return out.toString();
    }
}
