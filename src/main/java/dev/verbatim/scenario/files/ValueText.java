package dev.verbatim.scenario.files;

import dev.verbatim.model.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value of a scenario file in its parts: {@code /drive/[folder]/!random-filename-png!} is two literals, something
 * captured, and something made up.
 */
record ValueText(List<Part> parts) {

    private static final Pattern PART = Pattern.compile("\\[([^\\[\\]\\n]{1,100})\\]"
            + "|!random-filename(?:-([A-Za-z0-9]{1,20}))?(!?)"
            + "|!(uuid)\\b!?"
            + "|!(now)(?:([+-])(\\d{1,6})([smhdw]))?\\b!?");

    /** What a part is. */
    enum Kind {
        LITERAL,
        CAPTURED,
        FILE_NAME,
        UUID,
        NOW
    }

    /**
     * One part.
     *
     * @param text the literal, the captured name, the extension, or the distance from now such as {@code +3d}
     * @param written as the file has it
     */
    record Part(Kind kind, String text, String written) {}

    static ValueText of(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(text);
        int from = 0;
        while (matcher.find()) {
            literal(parts, text.substring(from, matcher.start()));
            Part part = part(matcher);
            if (isOldForm(part, text, matcher)) {
                // API Doctor puts a slash before such a value, and files count on it: `root:{path}:/content`.
                parts.add(0, new Part(Kind.LITERAL, "/", ""));
            }
            parts.add(part);
            from = matcher.end();
        }
        literal(parts, text.substring(from));
        return new ValueText(List.copyOf(parts));
    }

    /** Whether a text begins with a function that is known. */
    static boolean isFunction(String text) {
        Matcher matcher = PART.matcher(text);
        return text.startsWith("!") && matcher.lookingAt();
    }

    /** The captured name that the whole text is; null where it is anything else. */
    @Nullable
    String wholeCapture() {
        return parts.size() == 1 && parts.get(0).kind() == Kind.CAPTURED
                ? parts.get(0).text()
                : null;
    }

    boolean isLiteral() {
        return parts.stream().allMatch(part -> part.kind() == Kind.LITERAL);
    }

    /** What stands in brackets. */
    List<String> captures() {
        return parts.stream()
                .filter(part -> part.kind() == Kind.CAPTURED)
                .map(Part::text)
                .toList();
    }

    /** The captures that it cannot do without: in brackets may stand any text, so inside a text only names that are near. */
    List<String> unknown(Collection<String> captured) {
        String whole = wholeCapture();
        List<String> unknown = new ArrayList<>();
        for (Part part : parts) {
            boolean meant = part.text().equals(whole)
                    || Suggestion.nearest(part.text(), captured).isPresent();
            if (part.kind() == Kind.CAPTURED && meant && !captured.contains(part.text())) {
                unknown.add(part.text());
            }
        }
        return unknown;
    }

    private static Part part(Matcher matcher) {
        if (matcher.group(1) != null) {
            return new Part(Kind.CAPTURED, matcher.group(1), matcher.group());
        }
        if (matcher.group(4) != null) {
            return new Part(Kind.UUID, "", matcher.group());
        }
        if (matcher.group(5) != null) {
            String distance = matcher.group(6) == null ? "" : matcher.group(6) + matcher.group(7) + matcher.group(8);
            return new Part(Kind.NOW, distance, matcher.group());
        }
        return new Part(Kind.FILE_NAME, matcher.group(2) == null ? "" : matcher.group(2), matcher.group());
    }

    private static boolean isOldForm(Part part, String text, Matcher matcher) {
        return part.kind() == Kind.FILE_NAME
                && !part.text().isEmpty()
                && !part.written().endsWith("!")
                && matcher.end() == text.length();
    }

    private static void literal(List<Part> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new Part(Kind.LITERAL, text, text));
        }
    }
}
