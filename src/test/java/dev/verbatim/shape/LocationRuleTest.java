package dev.verbatim.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationRuleTest {

    @ParameterizedTest
    @CsvSource({
        "https://a.b/v1.0/calls/{id}, https://a.b/v1.0/calls/5",
        "https://a.b/v1.0/calls/{id}, http://localhost:8080/calls/5",
        "https://a.b/v1.0/calls/<id>/x, https://c/beta/calls/5/x?token=y",
        "https://a.b/v1.0/calls/57dab8b1-894c-409a-b240-bd8beae78896, https://a.b/v1.0/calls/abc",
        "https://a.b/calls/17/operations/18, https://a.b/calls/x/operations/y",
        "https://a.b/drive/items/AA!102, https://a.b/drive/items/BB!7",
        "https://a.b/calls/5, https://a.b/calls/5/",
        "https://a.b/calls/..., https://a.b/calls/x/y/z",
        "https://a.b/x/sample-id, https://a.b/x/other",
        "/teams('57dab8b1')/operations('16dc'), /teams('a')/operations('b')",
        "/teams('57dab8b1'), https://a.b/v1.0/teams('c')",
        "../relative, /anything"
    })
    void urls_that_fit(String shown, String returned) {
        assertThat(LocationRule.check(shown, returned, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.b/calls/{id}, https://a.b/meetings/5",
        "https://a.b/calls/{id}, https://a.b/calls",
        "https://a.b/calls/{id}, https://a.b/calls/5/more",
        "https://a.b/calls/{id}, /calls/5",
        "https://a.b/calls/{id}, calls/5",
        "https://a.b/calls/{id}, https:///calls/5",
        "https://a.b/calls/{id}, ftp://a.b/calls/5",
        "https://a.b/calls/..., https://a.b/meetings/5",
        "https://a.b/call-records/5, https://a.b/callRecords/5",
        "/teams('57dab8b1'), /groups('57dab8b1')",
        "/teams('57dab8b1'), /teams/57dab8b1",
        "/teams('57dab8b1'), teams('57dab8b1')"
    })
    void urls_that_do_not(String shown, String returned) {
        assertThat(LocationRule.check(shown, returned, null)).isPresent();
    }
}
