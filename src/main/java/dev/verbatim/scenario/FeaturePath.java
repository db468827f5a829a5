package dev.verbatim.scenario;

import java.util.ArrayList;
import java.util.List;

/** Where a page's feature file lies: as the page does, and never outside its folder. */
final class FeaturePath {

    static final String SUFFIX = ".feature";

    private FeaturePath() {}

    /** {@code communications/participant-delete.md} gives {@code communications/participant-delete.feature}. */
    static String of(String page) {
        List<String> segments = new ArrayList<>();
        for (String segment : page.split("[/\\\\]", -1)) {
            if (!segment.isEmpty() && !segment.equals(".")) {
                segments.add(segment.equals("..") ? "__" : safe(segment));
            }
        }
        String joined = segments.isEmpty() ? "page" : String.join("/", segments);
        boolean markdown = joined.regionMatches(true, joined.length() - 3, ".md", 0, 3) && joined.length() > 3;
        return (markdown ? joined.substring(0, joined.length() - 3) : joined) + SUFFIX;
    }

    private static String safe(String segment) {
        StringBuilder out = new StringBuilder(segment.length());
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            boolean odd = Character.isISOControl(c) || "<>:\"|?*".indexOf(c) >= 0 || c == '\u2028' || c == '\u2029';
            out.append(odd || (Character.isSurrogate(c) && Escapes.isLoneSurrogate(segment, i)) ? '_' : c);
        }
        return out.toString();
    }
}
