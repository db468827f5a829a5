package dev.verbatim.mock;

import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import dev.verbatim.http.Exchange;
import dev.verbatim.http.HttpRequest;
import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.OutgoingRequest.Header;
import dev.verbatim.http.PageContract;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.mock.Recordings.Recording;
import dev.verbatim.mock.StandIns.StandIn;
import dev.verbatim.model.Difference;
import dev.verbatim.model.ExampleId;
import dev.verbatim.model.Page;
import dev.verbatim.model.Proof;
import dev.verbatim.replay.Attempt;
import dev.verbatim.replay.HttpSender;
import dev.verbatim.replay.Sending;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Replays one example against the mock: puts up its stub, sends its request, takes the stub down. There are never
 * more stubs than examples in flight, so that an example costs the same however many there are.
 */
final class Stubbing {

    private static final Set<String> OWN_HEADERS =
            Set.of(MockServer.STUB_ID.toLowerCase(Locale.ROOT), MockServer.STUB_NAME.toLowerCase(Locale.ROOT));

    private final MockServer server;
    private final Map<ExampleId, MappingFile> meant;
    private final boolean hasMappings;
    private final Recordings recordings;
    private final StandIns standIns;
    private final AtomicLong routes = new AtomicLong();

    Stubbing(MockServer server, UserMappings mappings, Recordings recordings) {
        this.server = server;
        this.meant = mappings.meant();
        this.hasMappings = !mappings.mappings().isEmpty();
        this.recordings = recordings;
        this.standIns = new StandIns(recordings);
    }

    /** Where an answer comes from: a recording or the page, or else the reason why there is none. */
    private record Source(Optional<ResponseDefinition> response, int status, Proof proof, String reason) {}

    Attempt replay(
            Page page,
            Exchange exchange,
            HttpRequest documented,
            PageContract contract,
            BodyRule bodyRule,
            OutgoingRequest request,
            HttpSender sender) {
        Source source = source(page, exchange);
        if (source.response().isEmpty() && !hasMappings) {
            return Attempt.notSent(source.reason());
        }
        long number = routes.incrementAndGet();
        String route = "e" + number;
        ExampleMatcher matcher = new ExampleMatcher(
                route, new PageRules(page, contract, exchange, documented, bodyRule, source.status()));
        boolean theirs = meant.containsKey(exchange.example().id());
        Optional<StubMapping> stub = theirs
                ? Optional.empty()
                : source.response().map(response -> StubMaker.forRun(number, matcher, response));
        OutgoingRequest routed = MockTarget.with(request, new Header(ExampleMatcher.ROUTE, route));
        stub.ifPresent(server::add);
        Sending sending;
        try {
            sending = sender.send(routed);
        } finally {
            stub.ifPresent(server::remove);
        }
        ReceivedResponse response = sending.response();
        if (sending.attempts() == 0) {
            return Attempt.notSent(String.valueOf(sending.failure()));
        }
        if (response == null) {
            return Attempt.noVerdict(String.valueOf(sending.failure()), request, sending.attempts(), sending.millis());
        }
        boolean unmatched =
                response.status() == 404 && response.header(MockServer.STUB_ID).isEmpty();
        if (unmatched && stub.isEmpty() && !theirs) {
            return Attempt.notSent(source.reason());
        }
        boolean made = unmatched || isFrom(response, stub);
        Proof proof = made && !theirs ? source.proof() : Proof.of(Proof.Kind.STUBS);
        List<Difference> refusals = unmatched ? refusals(documented, matcher, response) : List.of();
        return Attempt.answered(request, plain(response), proof, refusals, sending.millis());
    }

    private Source source(Page page, Exchange exchange) {
        boolean documented = !exchange.answers().isEmpty();
        int status = documented ? exchange.answers().get(0).response().status() : 200;
        Recording recording = recordings.of(exchange.example().id()).orElse(null);
        if (recording != null) {
            return new Source(
                    Optional.of(recording.response()), status, new Proof(Proof.Kind.RECORDING, recording.date()), "");
        }
        StandIn other = standIns.of(page, exchange).orElse(null);
        if (other != null) {
            Proof proof = new Proof(Proof.Kind.RECORDING, other.recording().date(), other.of());
            return new Source(Optional.of(other.recording().response()), status, proof, "");
        }
        Proof proof = Proof.of(Proof.Kind.DOCS);
        if (documented) {
            StubResponse made = StubResponse.of(exchange.answers().get(0).response());
            return new Source(Optional.ofNullable(made.response()), status, proof, String.valueOf(made.reason()));
        }
        String reason = exchange.example().responses().isEmpty()
                ? "no response is documented for it, so the mock has nothing to answer with"
                : "its documented response cannot be read, so the mock has nothing to answer with";
        return new Source(Optional.empty(), status, proof, reason);
    }

    private static boolean isFrom(ReceivedResponse response, Optional<StubMapping> stub) {
        Optional<String> id = response.header(MockServer.STUB_ID);
        return stub.isPresent()
                && id.isPresent()
                && id.get().equals(String.valueOf(stub.get().getId()));
    }

    private static List<Difference> refusals(
            HttpRequest documented, ExampleMatcher matcher, ReceivedResponse response) {
        String nearest = new String(response.body(), StandardCharsets.UTF_8);
        List<Difference> refusals = new ArrayList<>(matcher.objections());
        if (refusals.isEmpty()) {
            refusals.add(Refusals.noMapping(documented, nearest.isEmpty() ? "no stub matches the request" : nearest));
        } else if (!nearest.isEmpty()) {
            refusals.set(0, Refusals.with(refusals.get(0), nearest));
        }
        return refusals;
    }

    /** The response without what only serves to tell which stub it came from. */
    private static ReceivedResponse plain(ReceivedResponse response) {
        List<Header> headers = response.headers().stream()
                .filter(h -> !OWN_HEADERS.contains(h.name().toLowerCase(Locale.ROOT)))
                .toList();
        return new ReceivedResponse(response.status(), headers, response.body(), response.broken());
    }
}
