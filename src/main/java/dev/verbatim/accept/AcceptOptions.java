package dev.verbatim.accept;

import dev.verbatim.http.SecretMask;
import java.util.List;

/**
 * How answers become text of pages.
 *
 * @param target the target's base URL, which pages know by the documented one
 * @param baseUrls the documented URL prefixes that it replaces; none means the origin of each documented URL
 * @param undocumented whether to show properties that a truncated sample leaves out, and of examples that match, too
 * @param mask the run's masking: what it knows gets into no page
 */
public record AcceptOptions(String target, List<String> baseUrls, boolean undocumented, SecretMask mask) {

    public AcceptOptions {
        baseUrls = List.copyOf(baseUrls);
    }
}
