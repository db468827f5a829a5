package dev.verbatim.check.structure;

import dev.verbatim.check.rule.Link;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What can be wrong with the way in which a destination is written, wherever it leads. */
final class LinkSyntax {

    /**
     * A slip.
     *
     * @param words what is wrong
     * @param mended the destination as it was meant; null where that cannot be told
     */
    record Fault(String words, @Nullable String mended) {}

    private static final Pattern WINDOWS_PATH =
            Pattern.compile("\\.{0,2}[\\w.-]{0,80}\\\\[\\w\\\\.-]{1,200}(?:#[\\w-]{0,100})?");

    private static final Pattern DRIVE_PATH =
            Pattern.compile("(?:file:/{0,3})?[A-Za-z]:[\\\\/]\\S{1,300}|file:/\\S{1,300}", Pattern.CASE_INSENSITIVE);

    private LinkSyntax() {}

    static Optional<Fault> fault(Link link) {
        String destination = link.destination();
        if (destination.isEmpty()) {
            boolean told = link.kind() != Link.Kind.INCLUDE;
            return told
                    ? Optional.of(new Fault("this link leads nowhere: it has no destination", null))
                    : Optional.empty();
        }
        if (isWindowsPath(destination)) {
            return Optional.of(new Fault(
                    "`" + destination + "` has backslashes where a link has `/`", destination.replace('\\', '/')));
        }
        if (DRIVE_PATH.matcher(destination).matches()) {
            return Optional.of(new Fault("`" + destination + "` lies on the computer of whoever wrote it", null));
        }
        return scheme(destination);
    }

    private static boolean isWindowsPath(String destination) {
        return destination.indexOf('\\') >= 0
                && WINDOWS_PATH.matcher(destination).matches();
    }

    private static Optional<Fault> scheme(String destination) {
        String lower =
                destination.substring(0, Math.min(12, destination.length())).toLowerCase(Locale.ROOT);
        for (String scheme : new String[] {"https", "http"}) {
            if (!lower.startsWith(scheme)) {
                continue;
            }
            int at = scheme.length();
            while (at < destination.length() && ":/\\".indexOf(destination.charAt(at)) >= 0) {
                at++;
            }
            String between = destination.substring(scheme.length(), at);
            boolean slip = between.equals("//")
                    || between.equals(":/")
                    || between.equals(":///")
                    || between.equals("/:/")
                    || between.equals(":\\\\")
                    || (between.equals(":") && at < destination.length());
            if (slip) {
                return Optional.of(new Fault(
                        "`" + destination.substring(0, at) + "` is no beginning of a URL",
                        scheme + "://" + destination.substring(at)));
            }
            return Optional.empty();
        }
        return Optional.empty();
    }
}
