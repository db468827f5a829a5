package dev.verbatim.check.exchange;

import dev.verbatim.model.ApiVersion;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the path of a documented URL. Offsets are those of the text it was found in.
 *
 * @param scheme lower case; empty where the URL is relative
 * @param host lower case, with its port; empty where the URL is relative
 * @param segment the first segment of the path
 */
record ApiUrl(
        String scheme, String host, int hostStart, int hostEnd, String segment, int segmentStart, int segmentEnd) {

    private static final Pattern ABSOLUTE =
            Pattern.compile("([A-Za-z][A-Za-z0-9+.-]{0,30})://([^/?#\\s\"'<>]{0,300})(?:/([^/?#\\s\"'$]{0,100}))?");
    private static final Pattern RELATIVE = Pattern.compile("/?([^/?#\\s\"'$]{0,100})");

    static ApiUrl of(String url) {
        return at(url, 0);
    }

    /** The URL that begins at an offset of a text. */
    static ApiUrl at(String text, int offset) {
        Matcher absolute = ABSOLUTE.matcher(text).region(offset, text.length());
        if (absolute.lookingAt()) {
            boolean path = absolute.group(3) != null;
            return new ApiUrl(
                    absolute.group(1).toLowerCase(Locale.ROOT),
                    absolute.group(2).toLowerCase(Locale.ROOT),
                    absolute.start(2),
                    absolute.end(2),
                    path ? absolute.group(3) : "",
                    path ? absolute.start(3) : absolute.end(),
                    absolute.end());
        }
        Matcher relative = RELATIVE.matcher(text).region(offset, text.length());
        relative.lookingAt();
        return new ApiUrl("", "", offset, offset, relative.group(1), relative.start(1), relative.end(1));
    }

    boolean isAbsolute() {
        return !host.isEmpty();
    }

    /** Whether its path begins with the name of a version, in letters of whatever case. */
    boolean isVersioned() {
        return ApiVersion.isName(segment.toLowerCase(Locale.ROOT));
    }

    /** Whether its path begins with the name of a version other than the one given. */
    boolean isOfOtherVersion(String version) {
        return ApiVersion.isName(segment) && !segment.equals(version);
    }
}
