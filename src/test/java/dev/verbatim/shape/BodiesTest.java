package dev.verbatim.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.model.Difference;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodiesTest {

    private static List<String> compare(String documented, String returned) {
        Documented sample = Documented.response(documented);
        return Documented.lines(sample.against(sample.returning(returned)).differences());
    }

    @ParameterizedTest
    @CsvSource({
        "204, false, body-unexpected body [no-content]",
        "205, true, body-unexpected body [no-content]",
        "304, false, body-unexpected body [no-content]",
        "200, false, body-unexpected body",
        "202, false, body-unexpected body",
        "200, true, ''"
    })
    void a_body_where_none_is_documented(int status, boolean truncated, String expected) {
        Documented sample = Documented.response("HTTP/1.1 " + status + " x\n").with("truncated", truncated);
        assertThat(sample.lines("{}")).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @Test
    void no_body_where_none_is_documented() {
        assertThat(compare("HTTP/1.1 204 No Content", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"204, ''", "205, ''", "304, ''", "200, body-missing body", "202, body-missing body"})
    void no_body_where_the_docs_show_one(int status, String expected) {
        assertThat(compare("HTTP/1.1 " + status + " x\nContent-Type: application/json\n\n{\"a\": 1}", ""))
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/plain | 5 | 17 | ''",
                "text/plain | 5 | five | body-changed body",
                "text/plain | https://a.b/c | c | body-changed body",
                "text/plain | hello | '' | body-missing body",
                "text/html | <html></html> | <p>other</p> | ''",
                "application/octet-stream | <the bytes> | x | ''",
                "image/png | Binary data | '' | body-missing body",
                "text/csv | a,b | c | ''",
                "application/xml | <a><b/></a> | <a/> | ''",
                "application/xml | <a><b/></a> | <?xml version=\"1.0\"?><a x=\"1\">t</a> | ''",
                "application/xml | <a/> | <b/> | body-changed body",
                "application/xml | <a/> | <a> | body-changed body",
                "application/xml | <a/> | {} | body-changed body",
                "application/xml | <a/> | '' | body-missing body",
                "text/plain | {\"a\": 1} | {} | property-missing $.a"
            })
    void bodies_that_are_no_json(String type, String documented, String returned, String expected) {
        assertThat(compare("HTTP/1.1 200 OK\nContent-Type: " + type + "\n\n" + documented, returned))
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @Test
    void xml_loads_nothing() {
        String bomb = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>";
        assertThat(compare("HTTP/1.1 200 OK\nContent-Type: application/xml\n\n<a/>", bomb))
                .containsExactly("body-changed body");
    }

    @Test
    void an_answer_to_head_has_no_body() {
        Documented sample = Documented.body("{\"a\": 1}").request("HEAD https://a.b/c");
        assertThat(sample.lines("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"text\"", "5", "true", "null"})
    void documented_scalars_are_json_too(String value) {
        Documented sample = Documented.body(value);
        assertThat(sample.lines(value)).isEmpty();
        assertThat(sample.lines("[]")).isEqualTo(value.equals("null") ? List.of() : List.of("type-changed $"));
    }

    @Test
    void what_the_page_does_not_show_readably_must_still_be_json() {
        String page = "HTTP/1.1 200 OK\nContent-Type: application/json\n\n{ \"a\": ) }";
        assertThat(compare(page, "{\"b\": 1}")).isEmpty();
        assertThat(compare(page, "{\"b\": ")).containsExactly("body-not-json body");
    }

    @Test
    void a_sample_with_a_trailing_comma_is_read_as_meant() {
        assertThat(compare("HTTP/1.1 200 OK\n\n{ \"a\": 1, }", "{\"a\": 2}")).isEmpty();
    }

    @Test
    void a_body_deeper_than_any_example_is_refused() {
        assertThat(Documented.body("{}").lines("[".repeat(100_000))).containsExactly("body-not-json body");
        assertThat(Documented.body("{}").lines("[".repeat(100_000) + "]".repeat(100_000)))
                .containsExactly("body-not-json body");
    }

    @Test
    void a_cut_connection_is_all_there_is_to_say_about_the_body() {
        ReceivedResponse cut = new ReceivedResponse(200, List.of(), new byte[] {'{'}, "3 bytes are missing");
        Documented sample = Documented.response("HTTP/1.1 200 OK\n\n{\"a\": 1}");
        assertThat(sample.against(cut).differences())
                .extracting(d -> d.kind().id(), Difference::note)
                .containsExactly(tuple("connection-cut", "3 bytes are missing"));
    }

    @Test
    void parts_can_be_compared_one_by_one() {
        Documented sample = Documented.response("HTTP/1.1 200 OK\nX-Own: a\n\n{\"a\": 1}");
        ReceivedResponse other = ReceivedResponse.of(500, List.of(), "{}");
        ResponseComparer comparer = new ResponseComparer(TypeCatalog.EMPTY);
        assertThat(Documented.lines(comparer.compareStatus(sample.exchange(), sample.answer(), other)
                        .differences()))
                .containsExactly("status-changed status");
        assertThat(Documented.lines(comparer.compareHeaders(sample.exchange(), sample.answer(), other)
                        .differences()))
                .containsExactly("header-missing header X-Own");
        assertThat(Documented.lines(comparer.compareBody(sample.exchange(), sample.answer(), other)
                        .differences()))
                .containsExactly("property-missing $.a");
    }
}
