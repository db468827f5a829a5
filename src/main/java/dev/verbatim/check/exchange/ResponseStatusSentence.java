package dev.verbatim.check.exchange;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.http.Exchange;
import dev.verbatim.http.HttpResponse;
import dev.verbatim.http.ReasonPhrases;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import dev.verbatim.model.TextEdit;
import java.util.List;
import java.util.function.Consumer;

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
        if (page.page().examples().isEmpty()) {
            return;
        }
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
        for (Exchange exchange : page.replayed()) {
            if (OwnOperation.shows(page, exchange)) {
                exchange.answers().forEach(answer -> check(answer.response(), promise, successes, exchange, findings));
            }
        }
    }

    private void check(
            HttpResponse response,
            ResponsePromise promise,
            List<ResponsePromise.Status> successes,
            Exchange exchange,
            Consumer<Finding> findings) {
        boolean misnamed = ReasonPhrases.contradicts(response.status(), response.reason());
        if (response.status() >= 400 || misnamed || promise.mentioned().contains(response.status())) {
            return;
        }
        ResponsePromise.Status said = successes.get(0);
        findings.accept(finding(
                        response.statusSpan(),
                        "this example answers with " + response.status() + ", but the page says that it returns "
                                + said.code())
                .related(said.span(), "said here")
                .help("mend the example or the sentence")
                .example(exchange.example().name())
                .build());
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
