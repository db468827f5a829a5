package dev.verbatim.check.exchange;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.http.Exchange;
import dev.verbatim.http.HttpRequest;
import dev.verbatim.http.Placeholder;
import dev.verbatim.http.Placeholders;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Finds placeholders that stand twice in the URL of an example, for two things. */
final class PlaceholderAmbiguous implements Rule {

    @Override
    public String id() {
        return "placeholder-ambiguous";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(CheckedPage page, Consumer<Finding> findings) {
        for (Exchange exchange : page.replayed()) {
            HttpRequest request = exchange.request();
            if (request != null) {
                check(exchange, request, findings);
            }
        }
    }

    private void check(Exchange exchange, HttpRequest request, Consumer<Finding> findings) {
        Map<String, Placeholder> first = new HashMap<>();
        for (Placeholder placeholder : Placeholders.in(request.url())) {
            Placeholder earlier = first.putIfAbsent(placeholder.text(), placeholder);
            if (earlier != null) {
                findings.accept(finding(
                                UrlSpans.of(request, placeholder.start(), placeholder.end()),
                                "`" + placeholder.text() + "` stands for two things in this URL")
                        .related(UrlSpans.of(request, earlier.start(), earlier.end()), "the other one")
                        .help("give each a name of its own, such as `{" + suggestion(placeholder) + "}`")
                        .example(exchange.example().name())
                        .build());
                return;
            }
        }
    }

    /** What the segment before it holds many of: {@code rooms} are known by a {@code room-id}. */
    private static String suggestion(Placeholder placeholder) {
        String many = placeholder.before();
        String one = many.endsWith("s") ? many.substring(0, many.length() - 1) : many;
        return one.chars().allMatch(Character::isLetter) && !one.isEmpty() ? one + "-id" : "other-id";
    }
}
