package dev.verbatim.check.exchange;

import dev.verbatim.check.rule.CheckedDocs;
import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.http.Exchange;
import dev.verbatim.http.HttpRequest;
import dev.verbatim.model.Annotation;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds requests to hosts that are not the API's: by the configured base URLs, else by what the rest of the page uses.
 * URLs that a service hands out, to upload to or download from, may lead anywhere.
 */
final class HostUnknown implements Rule {

    @Override
    public String id() {
        return "host-unknown";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPage page, Consumer<Finding> findings) {
        List<String> bases = page.docs().options().baseUrls();
        PageHosts hosts = PageHosts.of(page);
        for (Exchange exchange : page.replayed()) {
            HttpRequest request = exchange.request();
            if (request == null || !ApiUrl.of(request.url()).isAbsolute() || isOpaque(exchange)) {
                continue;
            }
            ApiUrl url = ApiUrl.of(request.url());
            Optional<String> misspelt = hosts.misspelt(url.host());
            Finding.Builder finding = null;
            if (misspelt.isPresent()) {
                finding = finding(
                                url,
                                request,
                                "the rest of the page writes `" + misspelt.get() + "`, not `" + url.host() + "`")
                        .help("write `" + misspelt.get() + "`");
            } else if (bases.isEmpty() || hosts.isHandedOut(exchange, url.host())) {
                continue;
            } else if (bases.stream().noneMatch(base -> isBelow(request.url(), base)) && !isOtherVersion(page, url)) {
                finding = finding(url, request, "this request goes to none of the configured `base-urls`")
                        .help("mend the URL, or add its beginning to `base-urls` in `verbatim.yml`");
            }
            if (finding != null) {
                findings.accept(finding.example(exchange.example().name()).build());
            }
        }
    }

    /** A host on one page or two, and nearly the host of all others: no page of theirs says what is right. */
    @Override
    public void check(CheckedDocs docs, Consumer<Finding> findings) {
        if (!docs.view().options().baseUrls().isEmpty()) {
            return;
        }
        DocsHosts hosts = DocsHosts.of(docs);
        hosts.misspelt().forEach((host, meant) -> hosts.pages(host).stream()
                .flatMap(page -> docs.view().read(page.file()).stream())
                .forEach(page -> ofHost(page, host, meant, findings)));
    }

    private void ofHost(CheckedPage page, String host, String meant, Consumer<Finding> findings) {
        if (PageHosts.of(page).misspelt(host).isPresent()) {
            return;
        }
        for (Exchange exchange : page.replayed()) {
            HttpRequest request = exchange.request();
            ApiUrl url = request == null ? null : ApiUrl.of(request.url());
            if (request != null && url != null && url.host().equals(host) && !isOpaque(exchange)) {
                findings.accept(finding(url, request, "the other pages write `" + meant + "`, not `" + host + "`")
                        .help("write `" + meant + "`")
                        .example(exchange.example().name())
                        .build());
            }
        }
    }

    private Finding.Builder finding(ApiUrl url, HttpRequest request, String message) {
        return finding(UrlSpans.of(request, url.hostStart(), url.hostEnd()), message);
    }

    /** Which is what `version-mismatch` says of it. */
    private static boolean isOtherVersion(CheckedPage page, ApiUrl url) {
        return page.version().filter(url::isOfOtherVersion).isPresent();
    }

    private static boolean isOpaque(Exchange exchange) {
        Annotation annotation = exchange.example().requestAnnotation();
        return annotation != null && annotation.isTrue("opaqueUrl");
    }

    private static boolean isBelow(String url, String base) {
        String one = url.toLowerCase(Locale.ROOT);
        String prefix = base.toLowerCase(Locale.ROOT);
        return one.startsWith(prefix)
                && (one.length() == prefix.length() || "/?#(".indexOf(one.charAt(prefix.length())) >= 0);
    }
}
