package dev.verbatim.mock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathRegexTest {

    @ParameterizedTest(name = "{0} serves {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    https://api.example/v1.0/rooms/{id}   | /v1.0/rooms/17              | true
                    https://api.example/v1.0/rooms/{id}   | /v1.0/rooms/17/x            | false
                    https://api.example/v1.0/rooms/{id}   | /v1x0/rooms/17              | false
                    /rooms/{id}?$top={n}                  | /rooms/blue                 | true
                    /rooms/:id/doors                      | /rooms/7/doors              | true
                    /rooms/two words                      | /rooms/two%20words          | true
                    /root:/{path}:/children               | /root:/a:/children          | true
                    /rooms(name='{name}')                 | /rooms(name='blue')         | true
                    /rooms/(a+)+$                         | /rooms/aaaa                 | false
                    """)
    void an_example_stands_for_paths(String documented, String path, boolean served) {
        assertThat(path.matches(PathRegex.ofExample(documented))).isEqualTo(served);
    }

    @ParameterizedTest(name = "{0} below {1} serves {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    /rooms/{id}      | https://api.example/v1.0/rooms/1 | /v1.0/rooms/17 | true
                    /rooms/{id}      | https://api.example/v1.0/rooms/1 | /beta/rooms/17 | false
                    /rooms/{id}      | /rooms/1                         | /beta/rooms/17 | true
                    /rooms/{id}      | /rooms/1                         | /rooms/17      | true
                    /beta/rooms/{id} | https://api.example/v1.0/rooms/1 | /beta/rooms/17 | true
                    """)
    void a_template_stands_for_paths_of_the_version_shown(
            String template, String example, String path, boolean served) {
        assertThat(path.matches(PathRegex.ofTemplate(template, example))).isEqualTo(served);
    }
}
