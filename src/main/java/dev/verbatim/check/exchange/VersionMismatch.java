package dev.verbatim.check.exchange;

import dev.verbatim.check.rule.CheckedDocs;
import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.check.rule.VersionFolders;
import dev.verbatim.http.Exchange;
import dev.verbatim.http.HttpHeader;
import dev.verbatim.http.HttpRequest;
import dev.verbatim.http.UrlTemplate;
import dev.verbatim.model.Annotation;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import dev.verbatim.model.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds URLs of another version of the API than the folder that the page lies in: of requests, and inside of messages. */
final class VersionMismatch implements Rule {

    private static final Set<String> USUAL = Set.of("v1.0", "beta");
    private static final int SHOWN = 5;

    @Override
    public String id() {
        return "version-mismatch";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CheckedPage page, Consumer<Finding> findings) {
        if (page.exchanges().isEmpty()) {
            return;
        }
        String version = page.version().orElse(null);
        if (version == null) {
            OddVersion.among(page.exchanges()).ifPresent(odd -> findings.accept(finding(odd)));
            return;
        }
        Set<String> known = new TreeSet<>(USUAL);
        known.addAll(VersionFolders.around(
                page.file().file().toAbsolutePath().normalize(), page.docs().folder()));
        boolean usesItsOwn =
                page.exchanges().stream().anyMatch(exchange -> version.equals(segment(exchange.request())));
        for (UrlTemplate template : page.contract().templates()) {
            ofTemplate(template, version, findings);
        }
        for (Exchange exchange : page.exchanges()) {
            HttpRequest request = exchange.request();
            if (request == null || page.contract().isElsewhere(request.url())) {
                continue;
            }
            List<Found> found = found(exchange, request, version, known);
            if (!found.isEmpty()) {
                findings.accept(finding(exchange, found, version, usesItsOwn));
            }
        }
    }

    /** A URL without any version, where all pages else name one to its host. */
    @Override
    public void check(CheckedDocs docs, Consumer<Finding> findings) {
        DocsHosts.of(docs).versionless().forEach((host, pages) -> pages.stream()
                .flatMap(page -> docs.view().read(page.file()).stream())
                .forEach(page -> page.version().ifPresent(version -> page.replayed().stream()
                        .filter(exchange -> isWithoutVersion(exchange, host))
                        .forEach(exchange -> findings.accept(without(exchange, host, version))))));
    }

    private static boolean isWithoutVersion(Exchange exchange, String host) {
        HttpRequest request = exchange.request();
        Annotation annotation = exchange.example().requestAnnotation();
        ApiUrl url = ApiUrl.of(request == null ? "" : request.url());
        return url.host().equals(host) && !url.isVersioned() && (annotation == null || !annotation.isTrue("opaqueUrl"));
    }

    private Finding without(Exchange exchange, String host, String version) {
        HttpRequest request = Objects.requireNonNull(exchange.request());
        ApiUrl url = ApiUrl.of(request.url());
        return Finding.warning(
                        id(),
                        UrlSpans.of(request, url.hostStart(), url.segmentEnd()),
                        "this URL names no version; those of the other pages to `" + host + "` do")
                .help("write `" + host + "/" + version + "/` if it is meant to be of this page's version")
                .example(exchange.example().name())
                .build();
    }

    private Finding finding(OddVersion odd) {
        return Finding.warning(
                        id(),
                        odd.span(),
                        "this URL is of `" + odd.version() + "`, but all others of the page are of `" + odd.usual()
                                + "`")
                .help("write `" + odd.usual() + "`")
                .example(odd.example())
                .build();
    }

    private static String segment(@Nullable HttpRequest request) {
        return request == null ? "" : ApiUrl.of(request.url()).segment();
    }

    private void ofTemplate(UrlTemplate template, String version, Consumer<Finding> findings) {
        ApiUrl url = ApiUrl.of(template.url());
        if (url.isAbsolute() && url.isOfOtherVersion(version)) {
            SourceSpan span = UrlSpans.of(template, url.segmentStart(), url.segmentEnd());
            findings.accept(finding(span, message(url.segment(), version))
                    .help("write `" + version + "`, or move the page")
                    .build());
        }
    }

    /** That of the request's own URL first. */
    private static List<Found> found(Exchange exchange, HttpRequest request, String version, Set<String> known) {
        ApiUrl url = ApiUrl.of(request.url());
        List<Found> found = new ArrayList<>();
        if (url.isOfOtherVersion(version)) {
            found.add(new Found(url.segment(), UrlSpans.of(request, url.segmentStart(), url.segmentEnd()), true));
        }
        if (!url.isAbsolute()) {
            return found;
        }
        String prefix = "://" + url.host() + "/";
        inText(request.body(), prefix, version, found);
        List<Found> answered = new ArrayList<>();
        for (Exchange.Answer answer : exchange.answers()) {
            for (HttpHeader header : answer.response().headers()) {
                ofHeader(header, url.host(), version, answered);
            }
            inText(answer.response().body(), prefix, version, answered);
        }
        // Services answer with URLs of versions of their own, which no docs are about.
        answered.removeIf(one -> !known.contains(one.segment()));
        found.addAll(answered);
        return found;
    }

    private Finding finding(Exchange exchange, List<Found> found, String version, boolean usesItsOwn) {
        Found first = found.get(0);
        boolean ofRequest = first.ofRequest();
        String message = message(first.segment(), version);
        Finding.Builder finding =
                ofRequest ? finding(first.span(), message) : Finding.warning(id(), first.span(), message);
        for (Found other : found.subList(1, Math.min(found.size(), SHOWN + 1))) {
            finding.related(other.span(), "here too");
        }
        // Where every request of a page is of the other version, it may be the page that lies in the wrong place.
        if (!ofRequest || usesItsOwn) {
            finding.help("write `" + version + "`")
                    .fix(
                            "write `" + version + "`",
                            found.stream()
                                    .map(one -> new TextEdit(one.span(), version))
                                    .toArray(TextEdit[]::new));
        } else {
            finding.help("write `" + version + "`, or move the page");
        }
        return finding.example(exchange.example().name()).build();
    }

    private static String message(String segment, String version) {
        return "this URL is of `" + segment + "`, but the page is about `" + version + "`";
    }

    private static void ofHeader(HttpHeader header, String host, String version, List<Found> found) {
        ApiUrl url = ApiUrl.of(header.value());
        SourceSpan span = header.span();
        int valueStart = span.endColumn() - header.value().length();
        boolean oneLine = span.startLine() == span.endLine();
        if (oneLine && url.host().equals(host) && url.isOfOtherVersion(version)) {
            found.add(new Found(
                    url.segment(),
                    new SourceSpan(
                            span.file(),
                            span.startLine(),
                            valueStart + url.segmentStart(),
                            span.endLine(),
                            valueStart + url.segmentEnd()),
                    false));
        }
    }

    /** Looks for the API's own URLs in a body, whatever its notation. */
    private static void inText(SourceText body, String prefix, String version, List<Found> found) {
        String text = body.text();
        for (int at = text.indexOf("://"); at >= 0; at = text.indexOf("://", at + 3)) {
            if (!text.regionMatches(true, at, prefix, 0, prefix.length())) {
                continue;
            }
            int start = at + prefix.length();
            int end = start;
            while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '.')) {
                end++;
            }
            String segment = text.substring(start, end);
            boolean other = new ApiUrl("", "", 0, 0, segment, 0, 0).isOfOtherVersion(version);
            if (other && end < text.length() && text.charAt(end) == '/') {
                found.add(new Found(segment, body.span(start, end), false));
            }
        }
    }

    /** A version that is not the page's. */
    private record Found(String segment, SourceSpan span, boolean ofRequest) {}
}
