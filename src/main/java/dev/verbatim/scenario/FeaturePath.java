package dev.verbatim.scenario;

/** Where a page's feature file lies: as the page does, and never outside its folder. */
final class FeaturePath {

    static final String SUFFIX = ".feature";

    private FeaturePath() {}

    /** {@code communications/participant-delete.md} gives {@code communications/participant-delete.feature}. */
    static String of(String page) {
        StringBuilder out = new StringBuilder(page.length() + SUFFIX.length());
        int from = 0;
        for (int i = 0; i <= page.length(); i++) {
            if (i == page.length() || page.charAt(i) == '/' || page.charAt(i) == '\\') {
                append(out, page.substring(from, i));
                from = i + 1;
            }
        }
        int stem = out.length() - ".md".length();
        if (stem > 0 && out.substring(stem).equalsIgnoreCase(".md")) {
            out.setLength(stem);
        }
        return out.append(out.length() == 0 ? "page" : "").append(SUFFIX).toString();
    }

    private static void append(StringBuilder out, String segment) {
        if (!segment.isEmpty() && !segment.equals(".")) {
            out.append(out.length() == 0 ? "" : "/").append(segment.equals("..") ? "__" : safe(segment));
        }
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
