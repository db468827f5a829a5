package dev.verbatim.replay;

import dev.verbatim.http.OutgoingRequest.Header;
import dev.verbatim.http.ReceivedResponse;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one attempt has received so far: status and headers outlive a body that never ends. */
final class Reception implements BodyHandler<BodyCollector.Body> {

    private final BodyCollector collector;
    private volatile @Nullable ResponseInfo info;

    Reception(int limit, Deadline deadline) {
        this.collector = new BodyCollector(limit, deadline);
    }

    @Override
    public BodySubscriber<BodyCollector.Body> apply(ResponseInfo received) {
        info = received;
        return collector;
    }

    /** The response, whole or broken; null where not even its headers came. */
    @Nullable
    ReceivedResponse response() {
        ResponseInfo head = info;
        if (head == null) {
            return null;
        }
        BodyCollector.Body body = collector.ended();
        return new ReceivedResponse(head.statusCode(), headers(head.headers()), body.bytes(), body.broken());
    }

    private static List<Header> headers(HttpHeaders headers) {
        return headers.map().entrySet().stream()
                .flatMap(e -> e.getValue().stream().map(value -> new Header(e.getKey(), value)))
                .toList();
    }
}
