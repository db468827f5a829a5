package dev.verbatim.http;

import dev.verbatim.model.Heading;
import dev.verbatim.model.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

    private static final int WHOLE_PAGE = -1;
    private static final int NOWHERE = -2;

    private final List<Heading> headings;
    private final List<Optional<Topic>> topics;
    private final Set<Integer> operations;

    PageSections(Page page) {
        this.headings = page.headings();
        this.topics = headings.stream().map(PageSections::topic).toList();
        this.operations = findOperations();
    }

    /** Whether the line lies under a heading of that topic, sections below it included. */
    boolean isUnder(Topic topic, int line) {
        return enclosing(line).stream()
                .anyMatch(i -> topics.get(i).filter(topic::equals).isPresent());
    }

    /**
     * The part of the page that documents the operation to which a line belongs: the section that a heading "HTTP
     * request" divides. Some pages document several operations, each in a section of its own.
     */
    Operation operation(int line) {
        List<Integer> around = enclosing(line);
        boolean isSample = around.stream().anyMatch(this::isSample);
        for (int section : around) {
            boolean inSample = around.subList(around.indexOf(section), around.size()).stream()
                    .anyMatch(this::isSample);
            if (!inSample && operations.contains(section)) {
                return new Operation(section, false);
            }
        }
        return operations.contains(WHOLE_PAGE) ? new Operation(WHOLE_PAGE, false) : new Operation(NOWHERE, isSample);
    }

    /**
     * Which operation of a page something belongs to.
     *
     * @param any whether it may be any: examples that stand apart from all of them
     */
    record Operation(int section, boolean any) {}

    /** Indexes of the headings whose sections hold a line, the innermost first. */
    private List<Integer> enclosing(int line) {
        List<Integer> around = new ArrayList<>();
        int level = Integer.MAX_VALUE;
        for (int i = headings.size() - 1; i >= 0; i--) {
            Heading heading = headings.get(i);
            if (heading.span().startLine() < line && heading.level() < level) {
                around.add(i);
                level = heading.level();
            }
        }
        return around;
    }

    private Set<Integer> findOperations() {
        Set<Integer> found = new HashSet<>();
        for (int i = 0; i < headings.size(); i++) {
            if (topics.get(i).filter(Topic.HTTP_REQUEST::equals).isPresent()) {
                int level = headings.get(i).level();
                found.add(enclosing(headings.get(i).span().startLine()).stream()
                        .filter(outer -> headings.get(outer).level() < level)
                        .findFirst()
                        .orElse(WHOLE_PAGE));
            }
        }
        return found;
    }

    private boolean isSample(int section) {
        return slug(headings.get(section).text()).startsWith("example");
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
