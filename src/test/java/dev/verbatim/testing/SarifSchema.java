package dev.verbatim.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The schema of SARIF 2.1.0. */
public final class SarifSchema {

    private static final JsonSchema SCHEMA = schema();

    private SarifSchema() {}

    /** Where a log does not fit the schema. */
    public static List<String> problems(JsonNode log) {
        return SCHEMA.validate(log).stream().map(Object::toString).toList();
    }

    private static JsonSchema schema() {
        try (InputStream text = SarifSchema.class.getResourceAsStream("/sarif/sarif-schema-2.1.0.json")) {
            SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                    .formatAssertionsEnabled(true)
                    .build();
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(text, config);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
