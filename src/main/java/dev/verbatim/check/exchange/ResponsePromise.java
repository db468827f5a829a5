package dev.verbatim.check.exchange;

import dev.verbatim.model.Heading;
import dev.verbatim.model.Page;
import dev.verbatim.model.Prose;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the sentences of a page's "Response" section promise: {@code returns a `204 No Content` response code}. Headings
 * of translations are known by their anchors.
 *
 * @param statuses those that are promised in so many words
 * @param mentioned all numbers that may be a status, promised or not
 * @param types links to pages of types, one for each page
 */
record ResponsePromise(List<Status> statuses, Set<Integer> mentioned, List<TypeLink> types) {

    private static final Pattern WRITTEN =
            Pattern.compile("`(?:HTTP(?:/\\d(?:\\.\\d)?)? )?([1-5]\\d\\d)(?:[ ,]{1,3}([A-Za-z][A-Za-z -]{0,40}))?`");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])[1-5]\\d\\d(?![\\d.]\\d)(?!\\d)");
    private static final Pattern TYPE_LINK = Pattern.compile(
            "\\[([^\\[\\]]{1,100})\\]\\([^()\\s]{0,100}resources/([A-Za-z0-9_-]{1,100})\\.md(?:#[^()\\s]{0,100})?\\)");
    private static final Pattern RESPONSE = Pattern.compile("\\s*(?:response|responses)\\s*");

    /**
     * A status as a sentence names it.
     *
     * @param reason as written; empty where there is none
     * @param reasonSpan that of the reason alone, empty where there is none
     */
    record Status(int code, String reason, SourceSpan span, SourceSpan reasonSpan) {}

    /**
     * A link to the page of a type.
     *
     * @param names by which the type may be known, in lower case: the text of the link, the name of the page
     */
    record TypeLink(String text, Set<String> names, SourceSpan span) {}

    ResponsePromise {
        types = List.copyOf(types);
        statuses = List.copyOf(statuses);
        mentioned = Set.copyOf(mentioned);
    }

    static ResponsePromise of(Page page) {
        List<Status> statuses = new ArrayList<>();
        Set<Integer> mentioned = new HashSet<>();
        Map<String, TypeLink> types = new LinkedHashMap<>();
        Map<Integer, Heading> headings = new HashMap<>();
        page.headings().forEach(heading -> headings.put(heading.span().startLine(), heading));
        int exampleLevel = Integer.MAX_VALUE;
        boolean inside = false;
        for (Prose.Passage passage : page.prose().passages()) {
            Heading heading = headings.get(passage.text().span().startLine());
            if (heading != null) {
                if (heading.level() <= exampleLevel) {
                    exampleLevel = is(heading, "example") ? heading.level() : Integer.MAX_VALUE;
                }
                inside = exampleLevel == Integer.MAX_VALUE && isResponse(heading);
            } else if (inside && passage.kind() == Prose.Kind.PARAGRAPH) {
                read(passage.text(), statuses, mentioned);
                readTypes(passage.text(), types);
            }
        }
        return new ResponsePromise(statuses, mentioned, List.copyOf(types.values()));
    }

    private static void read(SourceText text, List<Status> statuses, Set<Integer> mentioned) {
        Matcher number = NUMBER.matcher(text.text());
        while (number.find()) {
            mentioned.add(Integer.parseInt(number.group()));
        }
        Matcher written = WRITTEN.matcher(text.text());
        while (written.find()) {
            String reason = written.group(2) == null ? "" : written.group(2).strip();
            int start = reason.isEmpty() ? written.end() - 1 : written.start(2);
            statuses.add(new Status(
                    Integer.parseInt(written.group(1)),
                    reason,
                    text.span(written.start() + 1, written.end() - 1),
                    text.span(start, start + reason.length())));
        }
    }

    private static void readTypes(SourceText text, Map<String, TypeLink> types) {
        Matcher link = TYPE_LINK.matcher(text.text());
        while (link.find()) {
            String shown = link.group(1).replaceAll("[*`]", "").strip();
            String file = link.group(2).toLowerCase(Locale.ROOT);
            Set<String> names = new HashSet<>(
                    List.of(shown.toLowerCase(Locale.ROOT), file, file.substring(file.lastIndexOf('-') + 1)));
            types.putIfAbsent(file, new TypeLink(shown, names, text.span(link.start(), link.end())));
        }
    }

    private static boolean isResponse(Heading heading) {
        return RESPONSE.matcher(heading.text().toLowerCase(Locale.ROOT)).matches()
                || heading.anchor().equals("response");
    }

    private static boolean is(Heading heading, String word) {
        return heading.text().toLowerCase(Locale.ROOT).startsWith(word)
                || heading.anchor().startsWith(word);
    }
}
