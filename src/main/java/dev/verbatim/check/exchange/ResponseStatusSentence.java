package dev.verbatim.check.exchange;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.http.Exchange;
import dev.verbatim.http.HttpResponse;
import dev.verbatim.http.ReasonPhrases;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Page;
import dev.verbatim.model.Prose;
import dev.verbatim.model.Severity;
import dev.verbatim.model.TextEdit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Finds examples that answer with another status than the sentence of the page's "Response" section names. */
final class ResponseStatusSentence implements Rule {

    /** Pages name it for a part that failed, and leave out what is returned when none did. */
    private static final int MULTI_STATUS = 207;

    @Override
    public String id() {
        return "response-status-sentence";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CheckedPage page, Consumer<Finding> findings) {
        ResponsePromise promise = ResponsePromise.of(page.page());
        boolean contradictory = false;
        for (ResponsePromise.Status status : promise.statuses()) {
            if (ReasonPhrases.contradicts(status.code(), status.reason())) {
                findings.accept(ofSentence(status));
                contradictory = true;
            }
        }
        List<ResponsePromise.Status> successes = promise.statuses().stream()
                .filter(status -> status.code() < 400 && status.code() != MULTI_STATUS)
                .toList();
        if (contradictory || successes.isEmpty()) {
            return;
        }
        Map<Integer, Finding.Builder> told = new LinkedHashMap<>();
        for (Exchange exchange : page.replayed()) {
            if (OwnOperation.shows(page, exchange)) {
                for (Exchange.Answer answer : exchange.answers()) {
                    HttpResponse response = answer.response();
                    if (contradicts(response, promise) && !isSaidOf(exchange, response, page.page())) {
                        tell(response, successes.get(0), exchange, told);
                    }
                }
            }
        }
        told.values().forEach(finding -> findings.accept(finding.build()));
    }

    private static boolean contradicts(HttpResponse response, ResponsePromise promise) {
        boolean misnamed = ReasonPhrases.contradicts(response.status(), response.reason());
        return response.status() < 400 && !misnamed && !promise.mentioned().contains(response.status());
    }

    /** Whether the text between a request and its response names the status: then it holds for this example alone. */
    private static boolean isSaidOf(Exchange exchange, HttpResponse response, Page page) {
        int from = exchange.example().request().span().endLine();
        int to = response.statusSpan().startLine();
        Pattern status = Pattern.compile("(?<![\\w.-])" + response.status() + "(?![\\w-])");
        return page.prose().passages().stream()
                .map(Prose.Passage::text)
                .filter(text -> text.span().startLine() > from && text.span().startLine() < to)
                .anyMatch(text -> status.matcher(text.text()).find());
    }

    /** Examples that all say the same are one problem: most often, it is the sentence that is wrong. */
    private void tell(
            HttpResponse response, ResponsePromise.Status said, Exchange exchange, Map<Integer, Finding.Builder> told) {
        Finding.Builder known = told.get(response.status());
        if (known != null) {
            known.related(response.codeSpan(), "this one too");
            return;
        }
        String message =
                "this example answers with " + response.status() + ", but the page says that it returns " + said.code();
        told.put(
                response.status(),
                finding(response.codeSpan(), message)
                        .related(said.span(), "said here")
                        .help("mend the example or the sentence")
                        .example(exchange.example().name()));
    }

    private Finding ofSentence(ResponsePromise.Status status) {
        String right = ReasonPhrases.of(status.code()).orElse("");
        Finding.Builder finding = Finding.warning(
                        id(),
                        status.reasonSpan(),
                        "the status " + status.code() + " means `" + right + "`, not `" + status.reason() + "`")
                .help("write `" + right + "`, or mend the code");
        if (ReasonPhrases.isSurelyWrong(status.code(), status.reason())) {
            finding.fix("write `" + right + "`", new TextEdit(status.reasonSpan(), right));
        }
        return finding.build();
    }
}
