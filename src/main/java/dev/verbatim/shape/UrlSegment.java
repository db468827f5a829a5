package dev.verbatim.shape;

import java.util.regex.Pattern;

/** Tells the fixed segments of a documented URL from those that stand for an id. */
final class UrlSegment {

    private static final int LONG = 24;
    private static final Pattern KEYED = Pattern.compile("([^(]{0,200})\\(([^)]{0,1000})\\)");
    private static final Pattern WORD = Pattern.compile("[$A-Za-z_][A-Za-z_.]*+");
    private static final Pattern HYPHENATED = Pattern.compile("[A-Za-z]++(?:-[A-Za-z]++)+");

    private UrlSegment() {}

    /** Whether a returned segment may stand where the page shows another. */
    static boolean fits(String shown, String returned, boolean last) {
        if (shown.equalsIgnoreCase(returned)) {
            return true;
        }
        var keyed = KEYED.matcher(shown);
        if (keyed.matches() && !keyed.group(1).isEmpty()) {
            var other = KEYED.matcher(returned);
            boolean arguments = keyed.group(2).isEmpty();
            return other.matches()
                    && keyed.group(1).equalsIgnoreCase(other.group(1))
                    && (!arguments || other.group(2).isEmpty());
        }
        return isId(shown, last);
    }

    private static boolean isId(String segment, boolean last) {
        if (WORD.matcher(segment).matches()) {
            return segment.length() >= LONG && segment.indexOf('.') < 0;
        }
        return last || !HYPHENATED.matcher(segment).matches();
    }
}
