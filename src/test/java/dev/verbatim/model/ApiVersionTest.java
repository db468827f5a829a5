package dev.verbatim.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiVersionTest {

    @ParameterizedTest
    @ValueSource(strings = {"v1", "v1.0", "v2.10.3", "beta", "alpha", "preview"})
    void names_of_versions(String segment) {
        assertThat(ApiVersion.isName(segment)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v", "v1.", "V1.0", "v1.0.md", "users", "betas"})
    void other_names(String segment) {
        assertThat(ApiVersion.isName(segment)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "api/v1.0/calls/get.md, v1.0",
        "beta/docs/v1.0/get.md, v1.0",
        "/v2/get.md, v2",
        "v2/get.md, v2",
        "docs/beta, beta"
    })
    void the_innermost_folder_of_a_path_counts(String path, String version) {
        assertThat(ApiVersion.ofPath(path)).contains(version);
    }

    @Test
    void most_paths_have_none() {
        assertThat(ApiVersion.ofPath("api-docs/calls/get.md")).isEmpty();
        assertThat(ApiVersion.ofPath("")).isEmpty();
        assertThat(ApiVersion.ofPath("/")).isEmpty();
    }
}
