package dev.verbatim.scenario;

import dev.verbatim.http.Exchange;
import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.model.Page;
import dev.verbatim.model.Proof;
import dev.verbatim.replay.Attempt;
import dev.verbatim.replay.Target;
import java.net.URI;
import java.util.List;
import java.util.function.Function;

/** A target that answers as a function says. */
final class ScriptedTarget implements Target {

    private final Function<Exchange, Attempt> script;

    ScriptedTarget(Function<Exchange, Attempt> script) {
        this.script = script;
    }

    /** Answers every request as its first documented response says. */
    static ScriptedTarget echo() {
        return new ScriptedTarget(exchange -> exchange.answers().isEmpty()
                ? answer(exchange, 200, "")
                : answer(
                        exchange,
                        exchange.answers().get(0).response().status(),
                        exchange.answers().get(0).response().body().text()));
    }

    static ScriptedTarget always(int status, String body) {
        return new ScriptedTarget(exchange -> answer(exchange, status, body));
    }

    static Attempt answer(Exchange exchange, int status, String body) {
        return Attempt.answered(
                request(exchange),
                ReceivedResponse.of(status, headers(exchange, status), body),
                Proof.of(Proof.Kind.LIVE),
                List.of(),
                3);
    }

    /** The documented headers, unless something went wrong. */
    private static List<OutgoingRequest.Header> headers(Exchange exchange, int status) {
        if (exchange.answers().isEmpty() || status >= 400) {
            return List.of();
        }
        return exchange.answers().get(0).response().headers().stream()
                .map(header -> new OutgoingRequest.Header(header.name(), header.value()))
                .toList();
    }

    static OutgoingRequest request(Exchange exchange) {
        return new OutgoingRequest(
                exchange.request() == null ? "GET" : exchange.request().method(),
                URI.create("http://localhost/x"),
                List.of(new OutgoingRequest.Header("Authorization", "Bearer planted-secret")),
                new byte[0]);
    }

    @Override
    public String name() {
        return "scripted";
    }

    @Override
    public String url() {
        return "http://localhost";
    }

    @Override
    public Attempt replay(Page page, Exchange exchange) {
        return script.apply(exchange);
    }

    @Override
    public void close() {}
}
