package dev.verbatim.shape;

import dev.verbatim.json.JsonPath;
import dev.verbatim.model.Annotation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an annotation says about how to compare a body.
 *
 * @param truncated whether properties of the type may be left out of the sample
 * @param optional names of properties, or paths such as {@code from.user}, that may be absent
 * @param nullable likewise those that may be null, or null where the annotation has no such list
 * @param key the key property of what the response is about, or null
 * @param collection whether the body is, or holds, a collection
 * @param collectionProperty the property that holds a collection
 */
record Promises(
        boolean truncated,
        Set<String> optional,
        @Nullable Set<String> nullable,
        @Nullable String key,
        boolean collection,
        String collectionProperty) {

    /** Nothing but the sample is known. */
    static final Promises NONE = new Promises(false, Set.of(), null, null, false, "value");

    static Promises of(Annotation annotation) {
        boolean listed = annotation.property("nullableProperties").isPresent();
        return new Promises(
                annotation.truncated(),
                names(annotation.list("optionalProperties")),
                listed ? names(annotation.list("nullableProperties")) : null,
                annotation.text("keyProperty"),
                annotation.isCollection(),
                annotation.collectionProperty());
    }

    private static Set<String> names(List<String> listed) {
        Set<String> names = new HashSet<>();
        listed.forEach(name -> names.add(name.replace('/', '.').trim()));
        return names;
    }

    boolean isOptional(JsonPath path, String name) {
        return names(optional, path, name);
    }

    boolean isNullable(JsonPath path, String name) {
        return nullable != null && names(nullable, path, name);
    }

    private boolean names(Set<String> listed, JsonPath path, String name) {
        return !listed.isEmpty() && (listed.contains(name) || listed.contains(plain(path.toString())));
    }

    /** {@code from.user} for {@code $.value[3].from.user}: how annotations write paths. */
    private String plain(String path) {
        String steps = path.replaceAll("\\[\\d++]", "");
        String holder = "$." + collectionProperty + ".";
        return steps.startsWith(holder)
                ? steps.substring(holder.length())
                : steps.substring(Math.min(2, steps.length()));
    }
}
