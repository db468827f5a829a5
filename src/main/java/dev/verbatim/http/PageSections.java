package dev.verbatim.http;

import dev.verbatim.model.Heading;
import dev.verbatim.model.Page;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    private static final Pattern NO_SLUG = Pattern.compile("[^a-z0-9]+");

    private final List<Heading> headings;
    private final List<Optional<Topic>> topics;

    PageSections(Page page) {
        this.headings = page.headings();
        this.topics = headings.stream().map(PageSections::topic).toList();
    }

    /** Whether the line lies under a heading of that topic, sections below it included. */
    boolean isUnder(Topic topic, int line) {
        int level = Integer.MAX_VALUE;
        for (int i = headings.size() - 1; i >= 0; i--) {
            Heading heading = headings.get(i);
            if (heading.span().startLine() < line && heading.level() < level) {
                if (topics.get(i).filter(topic::equals).isPresent()) {
                    return true;
                }
                level = heading.level();
            }
        }
        return false;
    }

    private static Optional<Topic> topic(Heading heading) {
        String text = slug(heading.text());
        String anchor = slug(heading.anchor());
        for (Topic topic : Topic.values()) {
            if (topic.slug.matcher(text).matches() || topic.slug.matcher(anchor).matches()) {
                return Optional.of(topic);
            }
        }
        return Optional.empty();
    }

    private static String slug(String text) {
        String slug = NO_SLUG.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("-");
        int from = slug.startsWith("-") ? 1 : 0;
        int to = slug.endsWith("-") && slug.length() > from ? slug.length() - 1 : slug.length();
        return slug.substring(from, to);
    }
}
