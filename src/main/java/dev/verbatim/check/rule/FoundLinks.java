package dev.verbatim.check.rule;

import dev.verbatim.check.rule.HtmlElement.Value;
import dev.verbatim.check.rule.Link.Kind;
import dev.verbatim.model.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what scanning running text finds. */
final class FoundLinks {

    private final List<Link> links = new ArrayList<>();
    private final List<BrokenLink> broken = new ArrayList<>();
    private final Set<String> anchors = new LinkedHashSet<>();

    List<Link> links() {
        return links;
    }

    List<BrokenLink> broken() {
        return broken;
    }

    /** Names and ids of HTML elements. */
    Set<String> anchors() {
        return anchors;
    }

    /** Keeps a link from {@code from} to {@code to} whose destination, blanks around it not counted, is given by offsets. */
    void link(Kind kind, SourceText source, String shown, int from, int to, int destinationStart, int destinationEnd) {
        int start = destinationStart;
        int end = destinationEnd;
        while (end > start && source.text().charAt(end - 1) <= ' ') {
            end--;
        }
        while (start < end && source.text().charAt(start) <= ' ') {
            start++;
        }
        links.add(new Link(
                kind, shown, source.text().substring(start, end), source.span(from, to), source.span(start, end)));
    }

    void element(SourceText source, int from, HtmlElement element) {
        if (element.name().equals("a") && element.href().isThere()) {
            Value href = element.href();
            link(Kind.HTML_LINK, source, "", from, element.end(), href.start(), href.end());
        } else if (element.name().equals("img") && element.src().isThere()) {
            Value src = element.src();
            link(Kind.HTML_IMAGE, source, "", from, element.end(), src.start(), src.end());
        }
        anchor(source, element.id());
        anchor(source, element.anchor());
    }

    private void anchor(SourceText source, Value value) {
        if (value.isThere()) {
            anchors.add(source.text().substring(value.start(), value.end()).strip());
        }
    }
}
