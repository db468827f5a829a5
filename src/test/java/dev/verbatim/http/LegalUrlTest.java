package dev.verbatim.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.net.URI;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalUrlTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '¤',
            value = {
                "/users/{id | name} => /users/%7Bid%20%7C%20name%7D",
                "/a?$filter=b eq 'c d' => /a?$filter=b%20eq%20'c%20d'",
                "/a?$search=\"b:c\" => /a?$search=%22b:c%22",
                "/a%20b/%7Bc%7d => /a%20b/%7Bc%7d",
                "/100%/a%2/b%zz => /100%25/a%252/b%25zz",
                "/<x>/a\\b/^/` => /%3Cx%3E/a%5Cb/%5E/%60",
                "/a[0]?b[1]=2 => /a%5B0%5D?b%5B1%5D=2",
                "/Zoë/好 => /Zo%C3%AB/%E5%A5%BD",
                "/a/$&'()*+,;:@=b!~._- => /a/$&'()*+,;:@=b!~._-",
                "https://h/a?b=c?d/e => https://h/a?b=c?d/e",
                "https://h:8443/v1.0/me#frag => https://h:8443/v1.0/me",
                "/a?$filter=n eq 'C#' => /a?$filter=n%20eq%20'C%23'",
                "https://{tenant}.h/a => https://%7Btenant%7D.h/a",
                "https://[::1]:80/a => https://[::1]:80/a",
                "http://h:{port}/a => http://h:%7Bport%7D/a",
                "a:b/c => a%3Ab/c",
                "https:// => https:///",
                "// => /%2F",
            })
    void encodes_what_a_uri_cannot_carry(String raw, String legal) {
        assertThat(LegalUrl.encode(raw)).isEqualTo(legal);
    }

    @ParameterizedTest
    @CsvSource({"/a b", "/{x}", "https://h/a?b='c d'"})
    void encodes_once_only(String raw) {
        String once = LegalUrl.encode(raw);
        assertThat(LegalUrl.encode(once)).isEqualTo(once);
    }

    @Property(tries = 2000)
    void is_always_a_uri(@ForAll("urls") String raw) {
        assertThatCode(() -> new URI(LegalUrl.encode(raw))).doesNotThrowAnyException();
    }

    @Property
    void is_a_uri_for_any_text(@ForAll String raw) {
        assertThatCode(() -> new URI(LegalUrl.encode(raw))).doesNotThrowAnyException();
    }

    @Provide
    Arbitrary<String> urls() {
        Arbitrary<String> pieces = Arbitraries.of(
                "http://", "https:", "/", "//", "?", "#", "%", "%20", "%2", ":", "@", "[", "]", "[::1]", "{id}", "<x>",
                " ", "\"", "'", "\\", "|", "é", "\uD83D", "\uDE00", "\u0000", "a", "1", ".", ";", "=", "&");
        return pieces.list().ofMaxSize(12).map(list -> String.join("", list));
    }
}
