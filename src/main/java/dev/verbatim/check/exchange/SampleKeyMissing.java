package dev.verbatim.check.exchange;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.http.Exchange;
import dev.verbatim.http.HttpRequest;
import dev.verbatim.model.Annotation;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import dev.verbatim.model.Suggestion;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Finds keys that a request's annotation declares as sample values and that its URL does not hold. */
final class SampleKeyMissing implements Rule {

    private static final Pattern PARTS = Pattern.compile("[/()'?&=,]+");

    @Override
    public String id() {
        return "sample-key-missing";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPage page, Consumer<Finding> findings) {
        for (Exchange exchange : page.exchanges()) {
            HttpRequest request = exchange.request();
            Annotation annotation = exchange.example().requestAnnotation();
            if (request == null || annotation == null) {
                continue;
            }
            for (String key : new LinkedHashSet<>(annotation.list("sampleKeys"))) {
                if (!key.isEmpty() && !isIn(request.url(), key)) {
                    annotation
                            .property("sampleKeys")
                            .ifPresent(property -> findings.accept(
                                    finding(property.spanOf(key), "the sample key `" + key + "` is not in the URL")
                                            .related(request.urlSpan(), "the URL")
                                            .help(Suggestion.help(
                                                    key, List.of(PARTS.split(request.url())), "mend it, or remove it"))
                                            .example(exchange.example().name())
                                            .build()));
                }
            }
        }
    }

    private static boolean isIn(String url, String key) {
        if (url.contains(key)) {
            return true;
        }
        try {
            return url.indexOf('%') >= 0
                    && URLDecoder.decode(url.replace("+", "%2B"), StandardCharsets.UTF_8)
                            .contains(key);
        } catch (IllegalArgumentException notEncoded) {
            return false;
        }
    }
}
