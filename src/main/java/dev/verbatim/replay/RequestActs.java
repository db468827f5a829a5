package dev.verbatim.replay;

import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.OutgoingRequest.Header;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Everything that a request does: its own act, one by a method that a header puts in the place of its own, and those
 * of the requests in a {@code $batch} body. A delete that hides in a POST is still a delete.
 */
final class RequestActs {

    private static final Set<String> OVERRIDES = Set.of("x-http-method", "x-http-method-override", "x-method-override");
    private static final Pattern BATCH = Pattern.compile("/(\\$|%24)batch/?$", Pattern.CASE_INSENSITIVE);

    private RequestActs() {}

    static List<Act> of(OutgoingRequest request) {
        String path = String.valueOf(request.uri().getRawPath());
        List<Act> acts = new ArrayList<>();
        acts.add(new Act(request.method(), path));
        for (Header header : request.headers()) {
            if (OVERRIDES.contains(header.name().toLowerCase(Locale.ROOT))) {
                acts.add(new Act(header.value(), path));
            }
        }
        if (path.toLowerCase(Locale.ROOT).contains("batch")
                && BATCH.matcher(path).find()) {
            acts.addAll(BatchActs.of(BATCH.matcher(path).replaceFirst(""), request.body()));
        }
        return acts;
    }

    static boolean onlyReads(OutgoingRequest request) {
        return of(request).stream().allMatch(Act::reads);
    }
}
