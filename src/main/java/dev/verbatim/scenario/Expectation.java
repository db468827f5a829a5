package dev.verbatim.scenario;

import dev.verbatim.http.Exchange;
import dev.verbatim.http.Exchange.Answer;
import dev.verbatim.http.HttpHeader;
import dev.verbatim.http.HttpResponse;
import dev.verbatim.model.Block;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the steps of a scenario have said so far about the response, beside what the docs say about it. */
final class Expectation {

    private final Exchange exchange;
    private final Block manner;
    private final @Nullable Answer documented;
    private final List<String> alternatives = new ArrayList<>();
    private @Nullable Integer status;
    private @Nullable List<List<String>> headers;
    private @Nullable String body;
    private @Nullable String type;

    Expectation(Exchange exchange, Block manner) {
        this.exchange = exchange;
        this.manner = manner;
        this.documented = exchange.answers().size() == 1 ? exchange.answers().get(0) : null;
    }

    void status(int expected) {
        status = expected;
    }

    void headers(List<List<String>> rows) {
        headers = rows;
    }

    void body(@Nullable String typeName, String text) {
        type = typeName;
        body = text;
    }

    void alternative(String text) {
        alternatives.add(text);
    }

    boolean isDocumentedStatus() {
        return documented != null
                && status != null
                && status == documented.response().status();
    }

    boolean hasDocumentedHeaders() {
        return documented != null && ComparedHeaders.rows(documented.response()).equals(headers);
    }

    /** Whether everything that has been said is as documented, and everything documented has been said. */
    boolean isWhollyDocumented() {
        if (documented == null || body == null || !isDocumentedStatus()) {
            return false;
        }
        boolean sameHeaders =
                headers == null ? ComparedHeaders.rows(documented.response()).isEmpty() : hasDocumentedHeaders();
        String documentedType =
                body.isEmpty() ? null : documented.block().annotation().typeName();
        return sameHeaders && body.equals(documented.response().body().text()) && Objects.equals(type, documentedType);
    }

    boolean hasDocumentedAlternatives() {
        List<String> texts = exchange.answers().stream()
                .map(answer -> answer.response().source().text())
                .toList();
        return !texts.isEmpty() && texts.equals(alternatives);
    }

    List<Answer> alternatives() {
        List<Answer> answers = new ArrayList<>();
        for (String text : alternatives) {
            answers.add(FeatureTexts.answer(exchange, manner, text));
        }
        return answers;
    }

    /** A documented response that says what the steps do. */
    Answer answer() {
        int code = status != null
                ? status
                : documented != null ? documented.response().status() : 200;
        SourceText text = SourceText.of(FeatureTexts.FILE, body != null ? body : documentedBody());
        List<HttpHeader> lines = new ArrayList<>();
        for (List<String> row : headers == null ? List.<List<String>>of() : headers) {
            lines.add(new HttpHeader(row.get(0), row.size() > 1 ? row.get(1) : "", place()));
        }
        HttpResponse response = new HttpResponse(text, code, "", place(), lines, text);
        return new Answer(FeatureTexts.typed(manner, type), response);
    }

    /** Before a step has said anything about the body; only whether there is one matters then. */
    private String documentedBody() {
        return documented == null ? "{}" : documented.response().body().text();
    }

    /** Where differences of the answer as a whole stand on the page. */
    SourceSpan place() {
        return documented != null
                ? documented.response().statusSpan()
                : exchange.example().request().code().span();
    }
}
