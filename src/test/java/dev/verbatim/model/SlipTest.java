package dev.verbatim.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTest {

    @ParameterizedTest
    @CsvSource({
        "dispalyName, displayName",
        "displyName, displayName",
        "displaayName, displayName",
        "displaxName, displayName",
        "displayname, displayName",
        "ID, id",
    })
    void a_slip(String written, String meant) {
        assertThat(Slip.between(written, meant)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "displayName, displayName",
        "address1, address2",
        "user-name, username",
        "site, size",
        "createdBy, createdAt",
        "displaynaem2, displayName",
    })
    void no_slip(String written, String other) {
        assertThat(Slip.between(written, other)).isFalse();
    }
}
