package dev.verbatim.http;

import dev.verbatim.model.Heading;
import dev.verbatim.model.Page;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds in which section of a page a line lies, by the headings' text or by the anchors of a translation. */
final class PageSections {

    /** The sections that say something about requests. */
    enum Topic {
        HTTP_REQUEST("http-requests?"),
        REQUEST_HEADERS("(?:optional-|http-)?request-headers?"),
        QUERY_PARAMETERS(
                "(?:optional-|supported-|odata-|request-|url-)*query-(?:parameters?|options?|string-parameters?)");

        private final Pattern slug;

        Topic(String slug) {
            this.slug = Pattern.compile(slug);
        }
    }

    private final List<Heading> headings;

    PageSections(Page page) {
        this.headings = page.headings();
    }

    /** Whether the line lies under a heading of that topic, sections below it included. */
    boolean isUnder(Topic topic, int line) {
        int level = Integer.MAX_VALUE;
        for (int i = headings.size() - 1; i >= 0; i--) {
            Heading heading = headings.get(i);
            if (heading.span().startLine() < line && heading.level() < level) {
                if (names(heading, topic)) {
                    return true;
                }
                level = heading.level();
            }
        }
        return false;
    }

    private static boolean names(Heading heading, Topic topic) {
        return topic.slug.matcher(slug(heading.text())).matches()
                || topic.slug.matcher(slug(heading.anchor())).matches();
    }

    private static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
