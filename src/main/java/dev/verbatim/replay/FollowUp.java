package dev.verbatim.replay;

import dev.verbatim.config.Patience;
import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.ReceivedResponse;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes where a response leads, as far as the scenario asks for it, or else the target's settings. */
record FollowUp(Courier courier, Patience patience) {

    Followed of(OutgoingRequest request, ReceivedResponse response, Set<Integer> documented, Provision provision) {
        if (response.status() == 202 && (documented.contains(202) || provision.polling() != null)) {
            Polling polling = polling(provision);
            return polling == null ? Followed.NOWHERE : new Operation(courier, polling).follow(request, response);
        }
        int pages = Objects.requireNonNullElse(provision.pages(), patience.pages());
        boolean read = request.method().equals("GET") && response.status() == 200;
        return read && pages > 0 ? new Paging(courier, pages).follow(request, response) : Followed.NOWHERE;
    }

    private @Nullable Polling polling(Provision provision) {
        if (provision.polling() != null) {
            return provision.polling();
        }
        return patience.pollSeconds() == 0 ? null : Polling.ofSeconds(patience.pollSeconds());
    }
}
