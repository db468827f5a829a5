package dev.verbatim.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FramingHeadersTest {

    @ParameterizedTest
    @CsvSource({
        "Content-Length, true",
        "host, true",
        "CONNECTION, true",
        "Transfer-Encoding, true",
        "Expect, true",
        "Upgrade, true",
        "Content-Type, false",
        "Prefer, false",
        "If-Match, false",
    })
    void are_told_from_others(String name, boolean framing) {
        assertThat(FramingHeaders.contains(name)).isEqualTo(framing);
    }
}
