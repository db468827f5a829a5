package dev.verbatim.accept;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.model.Difference;
import dev.verbatim.model.DifferenceKind;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever a service changes about what a page shows, and however the page is written, accepting makes it true. */
class AcceptPropertyTest {

    private static final int CASES = 500;

    /** What no page can promise, what only the mock says, and what is never more than a hint. */
    private static final Set<DifferenceKind> NEVER = EnumSet.of(
            DifferenceKind.CONNECTION_CUT,
            DifferenceKind.ENCODING_UNREADABLE,
            DifferenceKind.DUPLICATE_KEY,
            DifferenceKind.REQUEST_REFUSED,
            DifferenceKind.EXPECTATION_UNMET,
            DifferenceKind.BODY_NOT_JSON,
            DifferenceKind.PROPERTY_UNDOCUMENTED);

    @Test
    void accepting_makes_every_drifted_page_true_and_leaves_the_rest_of_it_alone() {
        Map<DifferenceKind, Integer> settled = new EnumMap<>(DifferenceKind.class);
        for (int seed = 0; seed < CASES; seed++) {
            one(seed, settled);
        }
        Set<DifferenceKind> expected = EnumSet.complementOf(EnumSet.copyOf(NEVER));
        assertThat(settled.keySet()).containsAll(expected);
    }

    private static void one(int seed, Map<DifferenceKind, Integer> settled) {
        Random random = new Random(seed);
        GeneratedPage generated = new GeneratedPage(random);
        byte[] before = generated.bytes();
        ReceivedResponse response = generated.answer();
        Accepting accepting = new Accepting(before);
        if (generated.strict()) {
            accepting.strict();
        }
        List<Difference> failing = accepting.failing(before, response);
        AcceptedPage page = accepting.answered(
                response.status(), response.headers(), new String(response.body(), StandardCharsets.UTF_8));
        String told = "seed " + seed + "\n" + new String(before, StandardCharsets.UTF_8) + "\n--- answer "
                + response.status() + " " + response.headers() + "\n"
                + new String(response.body(), StandardCharsets.UTF_8) + "\n--- after\n" + Accepting.text(page);

        assertThat(page.remainders()).as(told).isEmpty();
        assertThat(accepting.failing(page.after(), response)).as(told).isEmpty();
        assertThat(page.isChanged()).as(told).isEqualTo(!failing.isEmpty());
        failing.forEach(d -> settled.merge(d.kind(), 1, Integer::sum));
        generated.assertUntouched(page.after(), told);
    }
}
