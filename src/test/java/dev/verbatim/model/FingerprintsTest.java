package dev.verbatim.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintsTest {

    private final Fingerprints fingerprints = new Fingerprints();

    private static Finding finding(String page, int line, String rule, String message) {
        return Finding.error(rule, SourceSpan.ofLine(page, line, 5), message).build();
    }

    @Test
    void do_not_depend_on_lines() {
        assertThat(fingerprints.of(finding("a.md", 3, "rule", "wrong")))
                .isEqualTo(new Fingerprints().of(finding("a.md", 30, "rule", "wrong")))
                .matches("[0-9a-f]{32}");
    }

    @Test
    void tell_several_of_a_kind_apart() {
        Finding finding = finding("a.md", 3, "rule", "wrong");
        assertThat(fingerprints.of(finding)).isNotEqualTo(fingerprints.of(finding));
    }

    @Test
    void depend_on_page_rule_and_message() {
        assertThat(java.util.List.of(
                        fingerprints.of(finding("a.md", 3, "rule", "wrong")),
                        fingerprints.of(finding("b.md", 3, "rule", "wrong")),
                        fingerprints.of(finding("a.md", 3, "other", "wrong")),
                        fingerprints.of(finding("a.md", 3, "rule", "very wrong"))))
                .doesNotHaveDuplicates();
    }

    @Test
    void do_not_depend_on_numbers_that_stand_alone() {
        assertThat(Fingerprints.stable("the body has 12 bytes, not `130`, in `room2` of v1.0"))
                .isEqualTo("the body has # bytes, not `#`, in `room2` of v1.0");
    }
}
