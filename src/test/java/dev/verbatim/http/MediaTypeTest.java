package dev.verbatim.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTypeTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "Application/JSON => application/json",
                "application/json;odata.metadata=minimal; charset=UTF-8 => application/json; charset=UTF-8; odata.metadata=minimal",
                "multipart/form-data; boundary=\"a;b\" => multipart/form-data; boundary=a;b",
                "text/plain; => text/plain",
            })
    void reads(String value, String normal) {
        assertThat(MediaType.parse(value).map(MediaType::toString)).contains(normal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "json", "/json", "a/", "a b/c", "a/b/c", ";"})
    void refuses(String value) {
        assertThat(MediaType.parse(value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, APPLICATION/JSON;charset=utf-8, true",
        "application/json, application/problem+json, true",
        "application/json, text/plain, false",
        "application/xml, application/atom+xml, false",
    })
    void compares(String one, String other, boolean same) {
        assertThat(MediaType.parse(one)
                        .orElseThrow()
                        .sameAs(MediaType.parse(other).orElseThrow()))
                .isEqualTo(same);
    }

    @Test
    void asks_for_documented_parameters_only() {
        MediaType documented = MediaType.parse("a/b;c=D").orElseThrow();
        assertThat(MediaType.parse("a/b; c=d; e=f").orElseThrow().hasParametersOf(documented))
                .isTrue();
        assertThat(MediaType.parse("a/b; e=f").orElseThrow().hasParametersOf(documented))
                .isFalse();
    }
}
