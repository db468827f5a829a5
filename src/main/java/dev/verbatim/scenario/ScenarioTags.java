package dev.verbatim.scenario;

import dev.verbatim.http.Exchange;
import dev.verbatim.http.HttpRequest;
import dev.verbatim.model.Annotation;
import dev.verbatim.model.Block;
import dev.verbatim.model.Example;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tags of a scenario: method, what the annotations say about the response, their own {@code tags}, the page's
 * name. Readers select by them, and steps that run without the docs compare by them.
 */
final class ScenarioTags {

    static final String NOT_SENT = "@not-sent";

    static final List<String> FLAGS = List.of("truncated", "isCollection", "isEmpty", "expectError");
    static final String COLLECTION_PROPERTY = "collectionProperty";

    static final List<String> LISTS = List.of("optionalProperties", "nullableProperties");

    private ScenarioTags() {}

    /** Tags with their {@code @}, in the order in which they are written. */
    static List<String> of(Exchange exchange, @Nullable String notSent) {
        Example example = exchange.example();
        Set<String> tags = new LinkedHashSet<>();
        HttpRequest request = exchange.request();
        if (request != null) {
            tags.add(tag(request.method()));
        }
        if (notSent != null) {
            tags.add(NOT_SENT);
        }
        for (Block response : example.responses()) {
            addResponse(tags, response.annotation());
        }
        Annotation annotation = example.requestAnnotation();
        if (annotation != null) {
            annotation.words("tags").forEach(word -> tags.add(tag(word)));
        }
        tags.add(tag("page=" + stem(example.page())));
        return new ArrayList<>(tags);
    }

    private static void addResponse(Set<String> tags, Annotation annotation) {
        for (String flag : FLAGS) {
            if (flag.equals("isCollection") ? annotation.isCollection() : annotation.isTrue(flag)) {
                tags.add("@" + flag);
            }
        }
        String holder = annotation.text(COLLECTION_PROPERTY);
        if (holder != null) {
            tags.add(tag(COLLECTION_PROPERTY + "=" + holder));
        }
        for (String list : LISTS) {
            List<String> names = annotation.list(list);
            if (!names.isEmpty()) {
                tags.add(tag(list + "=" + String.join(",", names)));
            }
        }
        annotation.words("tags").forEach(word -> tags.add(tag(word)));
    }

    /** A tag of that text; what would end a tag or begin another one becomes {@code -}. */
    static String tag(String text) {
        StringBuilder out = new StringBuilder(text.length() + 1).append('@');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = TitleText.isBlank(c) || Character.isISOControl(c) || c == '@' || c == '#';
            boolean broken = Character.isSurrogate(c) && Escapes.isLoneSurrogate(text, i);
            out.append(ends || broken ? '-' : c);
        }
        return out.toString();
    }

    private static String stem(String page) {
        String file = page.substring(page.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
