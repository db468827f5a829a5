package dev.verbatim.shape;

import dev.verbatim.json.JsonValue.JsonMember;
import java.util.List;

/**
 * What the objects that a page shows at one place say about one property.
 *
 * @param first the first member of that name on the page
 * @param required whether all of the objects have it
 */
record PropertySample(JsonMember first, Sample sample, boolean required) {

    PropertySample(List<JsonMember> members, int objects) {
        this(
                members.get(0),
                new Sample(
                        members.stream().map(JsonMember::value).toList(),
                        members.get(0).name()),
                members.size() == objects);
    }

    String name() {
        return first.name();
    }

    /** Whether a name is control information: {@code @odata.etag}, {@code members@odata.count}, {@code @microsoft.…}. */
    static boolean isControl(String name) {
        return name.startsWith("@") || name.contains("@odata.") || name.contains("@microsoft.");
    }
}
