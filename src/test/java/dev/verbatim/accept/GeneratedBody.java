package dev.verbatim.accept;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A JSON body as a page shows it, and the same as a service returns it: with or without something changed. */
final class GeneratedBody {

    private static final List<Object> VALUES = List.of(
            "held",
            "a | b",
            "2026-01-02T03:04:05Z",
            "0d9a2c4e-1f35-4b7d-8a6c-2e4f6a8b0c1d",
            "https://api.contoso.example/x/1",
            1,
            2.5,
            true,
            List.of("a", "b"),
            List.of());

    private static final List<Object> OTHERS = List.of(
            "other", "Held", "HELD", "c", "", "not a date", 7, 7.5, false, List.of(), List.of(1), Map.of("n", 1));

    private final Random random;
    private final String unit;
    private final boolean wide;
    private final String annotation;
    private final String shown;
    private final String returned;

    GeneratedBody(Random random, boolean typed) {
        this.random = random;
        this.unit = List.of("  ", "    ", "\t", " ").get(random.nextInt(4));
        this.wide = random.nextInt(4) != 0;
        Map<String, Object> documented = object(random.nextInt(8) == 0 ? 2 : 1);
        Map<String, Object> came = returnedObject(documented);
        int sort = typed ? random.nextInt(8) : 0;
        switch (sort) {
            case 1 -> {
                annotation = ", \"isCollection\": true";
                Map<String, Object> holder = new LinkedHashMap<>(Map.of("value", List.of(documented, object(1))));
                shown = text(holder);
                returned = random.nextInt(5) == 0
                        ? json(Map.of("items", List.of(came)))
                        : json(Map.of("value", random.nextInt(4) == 0 ? List.of() : List.of(came, came, documented)));
            }
            case 2 -> {
                annotation = ", \"isCollection\": true, \"isEmpty\": true";
                shown = text(Map.of("value", List.of()));
                returned = json(Map.of("value", List.of(came)));
            }
            case 3 -> {
                annotation = ", \"nullableProperties\": [\"p0\"]";
                shown = text(documented);
                returned = json(came);
            }
            case 4 -> {
                annotation = "";
                documented.put("@odata.type", "#contoso.call");
                came.put("@odata.type", random.nextBoolean() ? "#contoso.meeting" : "#contoso.Call");
                shown = text(documented);
                returned = json(came);
            }
            case 5 -> {
                annotation = random.nextBoolean() ? ", \"truncated\": true" : ", \"expectError\": false";
                shown = text(documented);
                returned = json(came);
            }
            case 6 -> {
                annotation = "";
                documented.put("big", 12);
                came.put("big", new java.math.BigDecimal("12345678901234567890123"));
                shown = text(documented);
                returned = json(came);
            }
            default -> {
                annotation = "";
                shown = text(documented);
                returned = json(came);
            }
        }
    }

    String annotation() {
        return annotation;
    }

    String shown() {
        return shown;
    }

    String returned() {
        return returned;
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        int members = 1 + random.nextInt(4);
        for (int i = 0; i < members; i++) {
            object.put("p" + i, value(depth));
        }
        return object;
    }

    private Object value(int depth) {
        int sort = random.nextInt(10);
        if (depth > 0 && sort < 2) {
            return object(depth - 1);
        }
        if (depth > 0 && sort < 4) {
            List<Object> elements = new ArrayList<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                elements.add(object(0));
            }
            return elements;
        }
        return VALUES.get(random.nextInt(VALUES.size()));
    }

    private Map<String, Object> returnedObject(Map<String, Object> documented) {
        Map<String, Object> came = new LinkedHashMap<>();
        documented.forEach((name, value) -> {
            switch (random.nextInt(14)) {
                case 0 -> {
                    // Gone.
                }
                case 1 -> came.put(name.toUpperCase(java.util.Locale.ROOT), value);
                case 2 -> came.put(name, other(value));
                case 3 -> came.put(name, null);
                case 4 -> {
                    came.put("new" + random.nextInt(3), OTHERS.get(random.nextInt(OTHERS.size())));
                    came.put(name, value);
                }
                default -> came.put(name, inside(value));
            }
        });
        return came;
    }

    private Object other(Object value) {
        if (random.nextBoolean() && (value instanceof Integer || value instanceof String)) {
            return value instanceof Integer ? 7.5 : "";
        }
        return OTHERS.get(random.nextInt(OTHERS.size()));
    }

    private Object inside(Object value) {
        if (value instanceof Map<?, ?> object) {
            Map<String, Object> named = new LinkedHashMap<>();
            object.forEach((name, inner) -> named.put(String.valueOf(name), inner));
            return returnedObject(named);
        }
        if (value instanceof List<?> && random.nextInt(6) == 0) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            List<Object> elements = new ArrayList<>();
            list.forEach(element -> elements.add(inside(element)));
            return elements;
        }
        return "a | b".equals(value) ? "a" : value;
    }

    private static String json(Object value) {
        return write(value, "", "", false).replace("\"a | b\"", "\"a\"");
    }

    private String text(Object value) {
        return write(value, "", unit, wide);
    }

    private static String write(Object value, String indent, String unit, boolean wide) {
        String inner = indent + unit;
        String gap = wide ? "\n" + inner : " ";
        String end = wide ? "\n" + indent : " ";
        if (value instanceof Map<?, ?> object) {
            List<String> members = new ArrayList<>();
            object.forEach(
                    (name, member) -> members.add(gap + "\"" + name + "\": " + write(member, inner, unit, wide)));
            return members.isEmpty() ? "{}" : "{" + String.join(",", members) + end + "}";
        }
        if (value instanceof List<?> list) {
            List<String> elements = new ArrayList<>();
            list.forEach(element -> elements.add(gap + write(element, inner, unit, wide)));
            return elements.isEmpty() ? "[]" : "[" + String.join(",", elements) + end + "]";
        }
        return value instanceof String text ? "\"" + text + "\"" : String.valueOf(value);
    }
}
