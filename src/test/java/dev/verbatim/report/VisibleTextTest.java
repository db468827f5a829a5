package dev.verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTextTest {

    @ParameterizedTest
    @CsvSource({
        "'a\u001b[31m', 'a\\u001b[31m'",
        "'\u009b2J', '\\u009b2J'",
        "'a\nb', 'a\\nb'",
        "'a\r\nb\tc', 'a\\r\\nb\\tc'",
        "'\u202Egnp.exe', '\\u202egnp.exe'",
        "'\uFEFFx', '\\ufeffx'",
        "'##[error]x', '#\\u0023[error]x'",
        "'x ##vso[task.x]', 'x #\\u0023vso[task.x]'",
        "'## Heading [l](u)', '## Heading [l](u)'",
        "'日本 👩‍💻 é', '日本 👩‍💻 é'",
    })
    void line(String text, String shown) {
        assertThat(VisibleText.line(text)).isEqualTo(shown);
    }

    @Test
    void half_a_surrogate_pair_and_tag_characters_are_shown() {
        assertThat(VisibleText.line("\uD800x\uDB40\uDC41")).isEqualTo("\\ud800x\\u{e0041}");
    }

    @Test
    void a_block_keeps_its_lines() {
        assertThat(VisibleText.block("a\r\n\tb\rc\u0000")).isEqualTo("a\n\tb\\rc\\u0000");
    }

    @Property
    void nothing_that_a_terminal_obeys_is_left(@ForAll String text) {
        assertThat(VisibleText.line(text).chars()).noneMatch(Character::isISOControl);
    }
}
