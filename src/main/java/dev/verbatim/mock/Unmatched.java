package dev.verbatim.mock;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.Admin;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.NearMiss;
import com.github.tomakehurst.wiremock.verification.notmatched.NotMatchedRenderer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What the mock answers when no stub matches: 404, and in plain words which of the user's mappings came nearest and why it did not. */
final class Unmatched extends NotMatchedRenderer {

    /** Beyond this, a mapping is about another request altogether. */
    private static final double NEAR = 0.4;

    private final Supplier<UserMappings> source;

    /** Takes the mappings from where they will be once the first request comes. */
    Unmatched(Supplier<UserMappings> source) {
        this.source = source;
    }

    @Override
    protected ResponseDefinition render(Admin admin, ServeEvent event) {
        return ResponseDefinitionBuilder.responseDefinition()
                .withStatus(404)
                .withHeader("Content-Type", "text/plain; charset=utf-8")
                .withBody(nearest(admin, event).orElse(""))
                .build();
    }

    private Optional<String> nearest(Admin admin, ServeEvent event) {
        UserMappings mappings = source.get();
        if (mappings.mappings().isEmpty()) {
            return Optional.empty();
        }
        List<NearMiss> misses = admin.findTopNearMissesFor(event.getRequest()).getNearMisses();
        return misses.stream()
                .filter(miss -> mappings.has(miss.getStubMapping().getId()))
                .filter(miss -> miss.getMatchResult().getDistance() <= NEAR)
                .min(Comparator.comparingDouble(miss -> miss.getMatchResult().getDistance()))
                .flatMap(miss -> mappings.byId(miss.getStubMapping().getId()))
                .map(mapping -> new NearMissWords(mappings.mask().names()).of(mapping, event.getRequest()))
                .map(mappings.mask());
    }
}
