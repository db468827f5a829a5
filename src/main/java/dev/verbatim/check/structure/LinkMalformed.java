package dev.verbatim.check.structure;

import dev.verbatim.check.rule.BrokenLink;
import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.Link;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import java.util.Locale;
import java.util.function.Consumer;

/** What was to be a link is none, or leads nowhere, because of the way in which it is written. */
final class LinkMalformed implements Rule {

    @Override
    public String id() {
        return "link-malformed";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CheckedPage page, Consumer<Finding> findings) {
        for (Link link : page.links().links()) {
            if (isMistypedTab(page, link)) {
                findings.accept(finding(link.destinationSpan(), "the link of a tab begins with `#tab/`")
                        .help("write `#tab/` before the tab's id")
                        .build());
            } else {
                LinkSyntax.fault(link).ifPresent(fault -> findings.accept(told(link, fault)));
            }
        }
        page.page().prose().passages().forEach(passage -> LinkSlips.find(passage, slip -> findings.accept(told(slip))));
        for (BrokenLink broken : page.links().broken()) {
            if (looksLikeDestination(broken.written())) {
                findings.accept(told(broken));
            }
        }
    }

    private static boolean isMistypedTab(CheckedPage page, Link link) {
        String destination = link.destination();
        int line = link.span().startLine();
        return (destination.startsWith("tab") || destination.startsWith("#tabs/"))
                && page.page().tabGroups().stream()
                        .flatMap(group -> group.tabs().stream())
                        .anyMatch(tab -> tab.heading().startLine() == line);
    }

    private Finding told(LinkSlips.Slip slip) {
        return finding(slip.span(), slip.words()).help(slip.help()).build();
    }

    private Finding told(Link link, LinkSyntax.Fault fault) {
        boolean nowhere = link.destination().isEmpty();
        String mended = fault.mended();
        return finding(nowhere ? link.span() : link.destinationSpan(), fault.words())
                .help(mended == null ? "write where it leads, or take the brackets out" : "write `" + mended + "`")
                .build();
    }

    private Finding told(BrokenLink broken) {
        return switch (broken.fault()) {
            case BLANK_IN_DESTINATION ->
                finding(broken.writtenSpan(), "no link: its destination has a blank in it")
                        .help("write `%20` for the blank, or put the destination between `<` and `>`")
                        .build();
            case UNCLOSED ->
                finding(broken.span(), "no link: its parenthesis is not closed")
                        .help("close it with `)`")
                        .build();
            case TITLE ->
                finding(broken.writtenSpan(), "no link: its title is not closed")
                        .help("end the title with the quote that begins it, and the link with `)`")
                        .build();
            case BLANK_BEFORE_PARENTHESIS ->
                finding(broken.span(), "no link: a blank stands between `]` and `(`")
                        .help("take the blank out")
                        .build();
            case NO_OPENING_BRACKET ->
                finding(broken.span(), "no link: there is no `[` before its text")
                        .help("put `[` before the text of the link")
                        .build();
        };
    }

    /** Text in parentheses behind brackets is common; only what can be nothing but a link's is told of. */
    private static boolean looksLikeDestination(String written) {
        String lower = written.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("http://")
                || lower.startsWith("https://")
                || lower.startsWith("../")
                || lower.startsWith("./")
                || lower.startsWith("#")
                || lower.startsWith("/")
                || lower.startsWith("<")
                || lower.contains(".md");
    }
}
