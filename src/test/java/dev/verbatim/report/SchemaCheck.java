package dev.verbatim.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compares JSON with as much of JSON Schema as our own schema uses; properties it does not name are problems. */
final class SchemaCheck {

    private final JsonNode root;
    private final List<String> problems = new ArrayList<>();

    SchemaCheck(JsonNode root) {
        this.root = root;
    }

    List<String> problems() {
        return problems;
    }

    void value(String path, JsonNode value, JsonNode schema) {
        JsonNode rule = resolved(schema);
        if (rule.has("oneOf")) {
            value(path, value, value.isNull() ? rule.at("/oneOf/1") : rule.at("/oneOf/0"));
        } else if (rule.has("const")) {
            check(value.equals(rule.get("const")), path + " is another constant");
        } else if (rule.has("enum")) {
            check(contains(rule.get("enum"), value), path + " is none of the words");
        } else {
            typed(path, value, rule);
        }
    }

    private void typed(String path, JsonNode value, JsonNode rule) {
        JsonNode type = rule.get("type");
        if (type.isArray()) {
            check(value.isNull() || is(type.get(0).asText(), value), path + " is neither " + type);
            return;
        }
        check(is(type.asText(), value), path + " is no " + type.asText());
        if (value.isObject()) {
            object(path, value, rule);
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                value(path + "[" + i + "]", value.get(i), rule.get("items"));
            }
        }
    }

    private void object(String path, JsonNode value, JsonNode rule) {
        for (JsonNode name : rule.get("required")) {
            check(value.has(name.asText()), path + "." + name.asText() + " is missing");
        }
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            JsonNode inner = rule.get("properties").get(member.getKey());
            String there = path + "." + member.getKey();
            if (inner == null) {
                problems.add(there + " is not in the schema");
            } else {
                value(there, member.getValue(), inner);
            }
        }
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? root.at(schema.get("$ref").asText().substring(1)) : schema;
    }

    private static boolean is(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "boolean" -> value.isBoolean();
            default -> value.isNull() && type.equals("null");
        };
    }

    private static boolean contains(JsonNode words, JsonNode value) {
        for (JsonNode word : words) {
            if (word.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private void check(boolean fits, String problem) {
        if (!fits) {
            problems.add(problem);
        }
    }
}
