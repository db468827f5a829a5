package dev.verbatim.check.exchange;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.http.Exchange;
import dev.verbatim.http.HttpRequest;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates in the bodies of requests that must lie in the future for the request to work, and that do not any more. */
final class DateInThePast implements Rule {

    private static final Pattern DATE = Pattern.compile(
            "\"(expirationDateTime|expiryDateTime|scheduledSendDateTime)\"\\s{0,20}:\\s{0,20}\"((\\d{4}-\\d\\d-\\d\\d)(?:[Tt ][0-9:.]{4,20}"
                    + "(?:Z|[+-]\\d\\d:?\\d\\d)?)?)\"");

    @Override
    public String id() {
        return "date-in-the-past";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(CheckedPage page, Consumer<Finding> findings) {
        Instant now = page.docs().options().now();
        for (Exchange exchange : page.replayed()) {
            HttpRequest request = exchange.request();
            if (request == null || !Answers.succeeds(exchange)) {
                continue;
            }
            Matcher date = DATE.matcher(request.body().text());
            while (date.find()) {
                if (lastMoment(date.group(3)).filter(now::isAfter).isPresent()) {
                    findings.accept(finding(
                                    request.body().span(date.start(2), date.end(2)),
                                    "`" + date.group(1) + "` lies in the past, so this request is refused by now")
                            .help("write a date far ahead, or give the request a value when it is replayed")
                            .example(exchange.example().name())
                            .build());
                }
            }
        }
    }

    /** When the day is over everywhere. */
    private static Optional<Instant> lastMoment(String day) {
        try {
            return Optional.of(LocalDate.parse(day).plusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
