package dev.verbatim.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.verbatim.model.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema and the code that reads settings accept and refuse the same. */
class SettingsSchemaTest {

    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(SettingsSchema.text());

    @TempDir
    private Path folder;

    @Test
    void knows_the_same_top_keys_as_the_code() throws IOException {
        List<String> keys = new ArrayList<>();
        new ObjectMapper()
                .readTree(SettingsSchema.text())
                .path("properties")
                .fieldNames()
                .forEachRemaining(keys::add);

        assertThat(keys).containsExactlyInAnyOrderElementsOf(SettingsLoader.keys());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docs: api",
                "docs: [api, more]",
                "exclude: ['a/**']",
                "reports: out\nfeatures: f\nrecordings: r\nbaseline: b.json",
                "shape: lenient\nfail-on: info",
                "rules: {value-case: off, null-returned: error}",
                "base-urls: [https://api.contoso.example/v1.0]",
                "infer: headings\napi-doctor-tags: false\njobs: 4",
                "targets: {mock: {mappings: m, port: 8080}}",
                "targets: {t: {url: 'https://api.contoso.example', disposable: true, values: {id: 7, 'calls/{id}': x}}}",
                "targets: {t: {url: 'https://api.contoso.example', limits: {timeout: 2m, concurrency: 4}}}",
                "targets: {t: {url: 'https://a.example', limits: {requests-per-minute: 60, retry-budget: 2m}, follow-pages: 3}}",
                "targets: {t: {url: 'https://a.example', long-running: {poll: true, limit: 5m}}}",
                "targets: {t: {url: 'https://a.example', auth: {type: token, token: '${env:T}'}, expect-tenant: abc}}",
                "targets: {t: {url: 'https://a.example', accounts: [{name: a, scopes: [A.Read], auth: {type: none}}]}}",
                "scenarios: [a.json, 'b/**']\nmask: {headers: [X-Key], properties: [pin]}\nrecordings-max-age: 90d"
            })
    void both_accept(String yaml) throws IOException {
        assertThat(complaintOfSchema(yaml)).isEmpty();
        new Configured(folder).settings(yaml);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "doc: api",
                "docs: {a: b}",
                "shape: loose",
                "fail-on: never",
                "rules: {value-case: loud}",
                "infer: everything",
                "api-doctor-tags: 3",
                "jobs: 0",
                "jobs: many",
                "targets: {mock: {mappings: m, url: 'http://x'}}",
                "targets: {mock: {port: 70000}}",
                "targets: {t: {disposable: true}}",
                "targets: {t: {url: 'ftp://api.contoso.example'}}",
                "targets: {t: {url: 'https://api.contoso.example', limits: {timeout: soon}}}",
                "targets: {t: {url: 'https://api.contoso.example', limits: {patience: 3}}}",
                "targets: {t: {url: 'https://api.contoso.example', urls: 3}}",
                "targets: {t: {url: 'https://a.example', auth: {type: magic}}}",
                "targets: {t: {url: 'https://a.example', auth: {client-id: x}}}",
                "targets: {t: {url: 'https://a.example', follow-pages: many}}",
                "targets: {t: {url: 'https://a.example', accounts: [{name: a, scope: x, auth: {type: none}}]}}",
                "mask: {header: [X-Key]}",
                "recordings-max-age: long"
            })
    void both_refuse(String yaml) throws IOException {
        assertThat(complaintOfSchema(yaml)).isNotEmpty();
        assertThat(new Configured(folder).complaint(yaml)).contains("verbatim.yml");
    }

    @Test
    void the_projects_own_settings_are_valid() throws IOException {
        assertThat(complaintOfSchema(Files.readString(Path.of("verbatim.yml")))).isEmpty();
    }

    /** Every key that the schema knows can be given: the code knows it too. */
    @Test
    void the_code_knows_every_key_of_a_live_target() throws IOException {
        JsonNode keys = new ObjectMapper()
                .readTree(SettingsSchema.text())
                .at("/properties/targets/additionalProperties/properties");
        keys.fieldNames().forEachRemaining(key -> {
            try {
                new Configured(folder).settings("targets: {t: {url: 'https://a.example', " + key + ": {}}}");
            } catch (UsageException e) {
                assertThat(e.getMessage()).as(key).doesNotContain("unknown key");
            }
        });
    }

    private static String complaintOfSchema(String yaml) throws IOException {
        JsonNode settings = new ObjectMapper(new YAMLFactory()).readTree(yaml);
        return String.join(
                "\n", SCHEMA.validate(settings).stream().map(String::valueOf).toList());
    }
}
