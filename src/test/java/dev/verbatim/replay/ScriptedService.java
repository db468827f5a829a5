package dev.verbatim.replay;

import dev.verbatim.config.Patience;
import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.OutgoingRequest.Header;
import dev.verbatim.http.ReceivedResponse;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Answers in the order given, without any network, in a world where waiting takes no time. */
final class ScriptedService {

    final FakeTime time = new FakeTime();
    final List<OutgoingRequest> sent = new ArrayList<>();
    private final Deque<Sending> script = new ArrayDeque<>();

    /** Adds an answer; headers are {@code Name: value}. */
    ScriptedService then(int status, String body, String... headers) {
        List<Header> parsed = Arrays.stream(headers)
                .map(header -> header.split(": ", 2))
                .map(parts -> new Header(parts[0], parts[1]))
                .toList();
        script.add(Sending.answered(ReceivedResponse.of(status, parsed, body), 1, 1));
        return this;
    }

    ScriptedService thenNothing() {
        script.add(Sending.failed("it did not answer", Fate.UNCLEAR, 1, 1));
        return this;
    }

    Courier courier() {
        return new Courier(this::answer, new Limiter(0, Patience.USUAL, time), new Backoff(() -> 0), time);
    }

    /** Paths of what was sent. */
    List<String> paths() {
        return sent.stream()
                .map(request -> request.method() + " " + request.uri().getRawPath())
                .toList();
    }

    static OutgoingRequest request(String method, String path, Header... headers) {
        return new OutgoingRequest(method, URI.create("https://contoso.example" + path), List.of(headers), new byte[0]);
    }

    private Sending answer(OutgoingRequest request) {
        sent.add(request);
        return script.size() > 1 ? script.remove() : script.element();
    }
}
