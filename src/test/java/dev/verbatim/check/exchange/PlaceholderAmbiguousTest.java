package dev.verbatim.check.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Finding;
import dev.verbatim.testing.JudgedDocs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderAmbiguousTest {

    private static List<Finding> found(String path) {
        return JudgedDocs.page(ExchangePage.bare().request("GET /" + path).text())
                .findings("placeholder-ambiguous");
    }

    @Test
    void finds_the_second_of_two() {
        Finding finding = found("rooms/{id}/bookings/{id}").get(0);
        assertThat(finding.message()).isEqualTo("`{id}` stands for two things in this URL");
        assertThat(finding.help()).isEqualTo("give each a name of its own, such as `{booking-id}`");
        assertThat(finding.span().startColumn()).isEqualTo(26);
        assertThat(finding.related().get(0).span().startColumn()).isEqualTo(12);
    }

    @Test
    void tells_once_of_three() {
        assertThat(found("rooms/{id}/bookings/{id}/guests/{id}")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rooms/{id}", "rooms/{room-id}/bookings/{id}", "rooms/17/bookings/17"})
    void is_silent_about(String path) {
        assertThat(found(path)).isEmpty();
    }
}
