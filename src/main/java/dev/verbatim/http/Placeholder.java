package dev.verbatim.http;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a documented URL that stands for a value.
 *
 * @param text as written: {@code {id}}, {@code {{id}}}, {@code <id>} or {@code :id}
 * @param name what is inside, trimmed: {@code id}, or {@code id | userPrincipalName}
 * @param start offset of its first character in the URL
 * @param end offset behind its last one
 * @param before the path segment before its own, or the name of the parameter that it is the value of; empty where
 *     there is neither
 */
public record Placeholder(String text, String name, int start, int end, String before) {

    /** The names it goes by: several where the page offers a choice. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (String one : name.split("\\|", -1)) {
            if (!one.isBlank()) {
                names.add(one.strip());
            }
        }
        return names.isEmpty() ? List.of(name) : names;
    }

    /** Keys under which its value may be given, the most particular first: {@code calls/{id}}, {@code {id}}. */
    public List<String> keys() {
        List<String> keys = new ArrayList<>();
        if (!before.isEmpty()) {
            keys.add(before + "/{" + name + "}");
            names().forEach(one -> keys.add(before + "/{" + one + "}"));
        }
        keys.add("{" + name + "}");
        names().forEach(one -> keys.add("{" + one + "}"));
        return keys.stream().distinct().toList();
    }
}
