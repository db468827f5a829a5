package dev.verbatim.replay;

import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.ReceivedResponse;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the further pages of a collection, by {@code @odata.nextLink}.
 *
 * @param most how many
 */
record Paging(Courier courier, int most) {

    private static final String NEXT = "@odata.nextLink";

    Followed follow(OutgoingRequest request, ReceivedResponse first) {
        List<Further> pages = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        Set<URI> seen = new HashSet<>(Set.of(request.uri()));
        ReceivedResponse last = first;
        int attempts = 0;
        while (pages.size() < most) {
            String link = RootText.of(last, NEXT).orElse(null);
            if (link == null) {
                break;
            }
            URI next = Links.onSameServer(request.uri(), link).orElse(null);
            if (next == null) {
                notes.add("`" + NEXT + "` leads to another host, and is not followed");
                break;
            }
            if (!seen.add(next)) {
                notes.add("`" + NEXT + "` leads back to a page that was read before");
                break;
            }
            OutgoingRequest further = new OutgoingRequest("GET", next, request.headers(), new byte[0]);
            Delivery delivery = courier.deliver(further, Set.of(), Set.of());
            attempts += delivery.attempts();
            notes.addAll(delivery.waits());
            ReceivedResponse response = delivery.response();
            String name = "page " + (pages.size() + 2);
            if (response == null) {
                return new Followed(pages, name + ": " + delivery.failure(), attempts, notes);
            }
            pages.add(new Further(Further.Kind.PAGE, name, further, response));
            last = response;
        }
        return new Followed(pages, null, attempts, notes);
    }
}
