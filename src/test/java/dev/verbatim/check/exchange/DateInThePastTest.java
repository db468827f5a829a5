package dev.verbatim.check.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.testing.JudgedDocs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clock stands at noon of 1 June 2026. */
class DateInThePastTest {

    private static ExchangePage sending(String member) {
        return ExchangePage.bare()
                .request("POST https://api.contoso.example/rooms\nContent-Type: application/json\n\n{\n  " + member
                        + "\n}");
    }

    private static List<String> told(ExchangePage page) {
        return JudgedDocs.page(page.text()).told("date-in-the-past");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-30T23:00:00Z", "2016-01-01T10:00:00.1234567+02:00", "2020-02-29"})
    void finds(String date) {
        ExchangePage page = sending("\"expirationDateTime\" : \"" + date + "\"");
        assertThat(told(page))
                .containsExactly("page.md:" + page.line("expiration")
                        + ":27 `expirationDateTime` lies in the past, so this request is refused by now");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"expirationDateTime\": \"2026-06-01T11:00:00Z\"",
                "\"expirationDateTime\": \"2099-01-01T00:00:00Z\"",
                "\"expirationDateTime\": \"2020-13-41T00:00:00Z\"",
                "\"expirationDateTime\": \"datetime-value\"",
                "\"startDateTime\": \"2020-01-01T00:00:00Z\"",
            })
    void is_silent_about(String member) {
        assertThat(told(sending(member))).isEmpty();
    }

    @Test
    void lets_a_request_that_is_refused_be_late() {
        ExchangePage page = sending("\"expirationDateTime\": \"2020-01-01\"").response("HTTP/1.1 400 Bad Request");
        assertThat(told(page)).isEmpty();
    }
}
