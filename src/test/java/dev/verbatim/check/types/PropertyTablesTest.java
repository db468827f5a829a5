package dev.verbatim.check.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.testing.JudgedDocs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The three rules about tables of properties: they look at the two sides of one comparison. */
class PropertyTablesTest {

    private static final String MISSING = "property-table-missing-row";
    private static final String EXTRA = "property-table-extra-row";
    private static final String TYPE = "property-table-type";
    private static final String ANY = TypedPages.resource(
            "{ \"blockType\": \"resource\", \"@odata.type\": \"contoso.any\" }",
            "{ \"id\": \"String\" }",
            "|Property|Type|Description|\n|:--|:--|:--|\n|@odata.type|String|Of what type it is.|\n|id|String|Its id.|\n");
    private static final String ANNOTATION = "{ \"blockType\": \"resource\", \"@odata.type\": \"contoso.hall\" }";

    @Test
    void a_property_without_a_row() {
        assertThat(told(MISSING, "{ \"id\": \"String\", \"seats\": 1 }", "|id|String|A.|"))
                .containsExactly("page.md:13:19 no table describes `seats`");
    }

    @Test
    void a_mistyped_name_is_one_problem() {
        assertThat(helped(MISSING, "{ \"id\": \"String\", \"seats\": 1 }", "|id|String|A.|\n|seat|Int32|B.|"))
                .containsExactly("page.md:14:19 no table describes `seats` | did you mean `seat`?");
        assertThat(told(EXTRA, "{ \"id\": \"String\", \"seats\": 1 }", "|id|String|A.|\n|seat|Int32|B.|"))
                .isEmpty();
    }

    @Test
    void a_row_that_the_json_does_not_show() {
        assertThat(told(EXTRA, "{ \"id\": \"String\" }", "|id|String|A.|\n|seats|Int32|B.|"))
                .containsExactly("page.md:8:2 the JSON does not show `seats`");
    }

    @Test
    void json_with_an_ellipsis_shows_only_a_part() {
        assertThat(told(EXTRA, "{ \"id\": \"String\", ... }", "|id|String|A.|\n|seats|Int32|B.|"))
                .isEmpty();
    }

    @Test
    void control_information_needs_neither() {
        assertThat(told(MISSING, "{ \"id\": \"String\", \"@odata.etag\": \"1\" }", "|id|String|A.|"))
                .isEmpty();
        assertThat(told(EXTRA, "{ \"id\": \"String\" }", "|id|String|A.|\n|@odata.etag|String|B.|"))
                .isEmpty();
    }

    @Test
    void relationships_need_not_be_shown_but_are_described_by_their_table() {
        String page = TypedPages.resource(
                ANNOTATION, "{ \"id\": \"String\", \"rooms\": [ { \"@odata.type\": \"contoso.room\" } ] }", """
                |Property|Type|Description|
                |:--|:--|:--|
                |id|String|A.|

                ## Relationships

                |Relationship|Type|Description|
                |:--|:--|:--|
                |rooms|[room](room.md) collection|B.|
                |doors|door collection|C.|
                """);
        assertThat(JudgedDocs.page(page).told(MISSING)).isEmpty();
        assertThat(JudgedDocs.page(page).told(EXTRA)).isEmpty();
        assertThat(JudgedDocs.page(page).told(TYPE)).isEmpty();
    }

    @Test
    void what_a_base_type_lists_needs_neither() {
        String annotation = ANNOTATION.replace(" }", ", \"baseType\": \"contoso.room\" }");
        String table = "|Property|Type|Description|\n|:--|:--|:--|\n|seats|Int32|B.|\n|own|String|C.|\n";
        String page = TypedPages.resource(annotation, "{ \"id\": \"String\", \"own\": \"String\" }", table);
        JudgedDocs docs = JudgedDocs.page(page).with("room.md", TypedPages.ROOM);
        assertThat(docs.told(MISSING)).isEmpty();
        assertThat(docs.told(EXTRA)).isEmpty();
    }

    @Test
    void pages_without_a_table_of_properties_are_not_judged() {
        assertThat(JudgedDocs.page(TypedPages.resource(ANNOTATION, "{ \"id\": \"String\" }", ""))
                        .told(MISSING))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '~',
            value = {
                "1024 => Boolean => `p` is `Boolean` in the table, `Int64` in the JSON",
                "1024 => String => `p` is `String` in the table, `Int64` in the JSON",
                "true => Int32 => `p` is `Int32` in the table, `Boolean` in the JSON",
                "\"true\" => Boolean => `p` is `Boolean` in the table, `String` in the JSON",
                "\"String\" => Int32 => `p` is `Int32` in the table, `String` in the JSON",
                "\"String\" => String collection => `p` is `String collection` in the table, `String` in the JSON",
                "[\"String\"] => String => `p` is `String` in the table, `String collection` in the JSON",
                "[1] => Collection(String) => `p` is `String collection` in the table, `Int64 collection` in the JSON",
                "\"String (timestamp)\" => Date => `p` is `Date` in the table, `DateTimeOffset` in the JSON",
                "4.5 => Int32 => `p` is `Int32` in the table, `Double` in the JSON",
                "{ \"@odata.type\": \"contoso.room\" } => String => `p` is `String` in the table, `contoso.room` in the JSON",
                "\"some text\" => [room](room.md) => `p` is `room` in the table, `String` in the JSON",
                "[ { \"@odata.type\": \"contoso.room\" } ] => [hall](room.md) => `p` is `hall` in the table, `contoso.room collection` in the JSON",
                "{ \"@odata.type\": \"contoso.hall\" } => [room](room.md) => `p` is `room` in the table, `contoso.hall` in the JSON",
            })
    void types_that_contradict_each_other(String json, String type, String message) {
        assertThat(types(json, type)).containsExactly("page.md:7:4 " + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '~',
            value = {
                "1024 => Int32",
                "1024 => Double",
                "\"1024\" => String",
                "\"String\" => DateTimeOffset",
                "\"String\" => someEnumeration",
                "\"a | b\" => String",
                "\"String (timestamp)\" => String",
                "\"room\" => [room](room.md)",
                "\"title of list\" => String",
                "null => Int32",
                "[ ] => String collection",
                "{ \"@odata.type\": \"contoso.room\" } => [room](room.md)",
                "[ { \"@odata.type\": \"#contoso.room\" } ] => [room](room.md) collection",
                "{ } => Json",
                "{ \"@odata.type\": \"contoso.room\" } => [hall](room.md)",
                "{ \"@odata.type\": \"contoso.room\" } => [any](any.md)",
                "\"String\" => [lost](lost.md)",
            })
    void types_that_agree(String json, String type) {
        assertThat(types(json, type)).isEmpty();
    }

    private static List<String> types(String json, String type) {
        String table = "|Property|Type|Description|\n|:--|:--|:--|\n|p|" + type + "|A.|\n";
        return JudgedDocs.page(TypedPages.resource(ANNOTATION, "{ \"p\": " + json + " }", table))
                .with("room.md", TypedPages.ROOM)
                .with("any.md", ANY)
                .told(TYPE);
    }

    private static List<String> told(String rule, String json, String rows) {
        String table = "|Property|Type|Description|\n|:--|:--|:--|\n" + rows + "\n";
        return JudgedDocs.page(TypedPages.resource(ANNOTATION, json, table)).told(rule);
    }

    private static List<String> helped(String rule, String json, String rows) {
        String table = "|Property|Type|Description|\n|:--|:--|:--|\n" + rows + "\n";
        return JudgedDocs.page(TypedPages.resource(ANNOTATION, json, table)).helped(rule);
    }
}
