package dev.verbatim.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StringFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2021-07-08T09:15:30Z; DATE_TIME",
                "2021-07-08t09:15:30.1-08:00; DATE_TIME",
                "0001-01-01T00:00:00Z; DATE_TIME",
                "2021-07-08T09:15:30; LOCAL_DATE_TIME",
                "2021-07-08; DATE",
                "2024-02-29; DATE",
                "09:15:30; TIME",
                "09:15:30.0000000; TIME",
                "PT1H; DURATION",
                "-PT17.1357909S; DURATION",
                "P3Y6M4DT12H30M5S; DURATION",
                "P2W; DURATION",
                "http://a; WEB_URL",
                "https://a.b/c?d=e#f; WEB_URL",
                "https://a.b/c d; WEB_URL",
                "ms-settings://x; URL",
                "57dab8b1-894c-409a-b240-bd8beae78896; GUID",
                "a@b.com; EMAIL",
                "10.0.0.1; IP",
                "fe80::1%eth0; IP",
                "2001:db8:0:0:0:0:0:1; IP",
                "::ffff:10.0.0.1; IP",
                "004711; NUMERIC",
                "image/png; MEDIA_TYPE",
                "application/vnd.x+json; MEDIA_TYPE",
                "en-US; LANGUAGE",
                "AQMkADYAAAIBCAAAAA==; BASE64"
            })
    void samples_suggest_a_form(String text, StringFormat format) {
        assertThat(StringFormat.suggestedBy(text)).contains(format);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "2021-02-30",
                "2021-7-8",
                "2021-07-08 09:15:30",
                "2021-07-08T09:15",
                "2021-07-08T24:00:00Z",
                "2021-07-08T09:15:30.Z",
                "2021-07-08T09:15:30+02",
                "25:00:00",
                "9:15",
                "P",
                "PT",
                "P1",
                "1H",
                "//a.b/c",
                "/c",
                "mailto:a@b.com",
                "urn:x",
                "57dab8b1894c409ab240bd8beae78896",
                "19:a@thread.skype",
                "a@b",
                "10.0.0.256",
                "1.2.3",
                "00:11:22:33:44:55",
                "1:2:3:4:5:6:7:8:9",
                "4,711",
                "a/b",
                "en-us",
                "English",
                "AAAA",
                "W/\"abc\"",
                "\u0661\u0662"
            })
    void other_texts_suggest_none(String text) {
        assertThat(StringFormat.suggestedBy(text)).isEmpty();
    }

    @Test
    void two_forms_have_in_common_what_both_promise() {
        assertThat(StringFormat.DATE_TIME.and(StringFormat.LOCAL_DATE_TIME)).contains(StringFormat.LOCAL_DATE_TIME);
        assertThat(StringFormat.WEB_URL.and(StringFormat.URL)).contains(StringFormat.URL);
        assertThat(StringFormat.DATE.and(StringFormat.DATE)).contains(StringFormat.DATE);
        assertThat(StringFormat.DATE.and(StringFormat.DATE_TIME)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1DT", "P1S", "PT1D", "P1H", "PT1.S", "P-1D", "p1d", "P1YT", "1P"})
    void these_are_no_durations(String text) {
        assertThat(StringFormat.DURATION.accepts(text)).isFalse();
    }

    @Test
    void hostile_texts_are_looked_at_once() {
        String digits = "9".repeat(200_000);
        assertThat(StringFormat.DURATION.accepts("P" + digits)).isFalse();
        assertThat(StringFormat.EMAIL.accepts("a".repeat(200_000) + "@")).isFalse();
        assertThat(StringFormat.suggestedBy("a.".repeat(100_000) + "@")).isEmpty();
        assertThat(StringFormat.LANGUAGE.accepts("en" + "-a".repeat(100_000) + "!"))
                .isFalse();
    }
}
