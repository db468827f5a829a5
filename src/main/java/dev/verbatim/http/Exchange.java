package dev.verbatim.http;

import dev.verbatim.model.Block;
import dev.verbatim.model.Example;
import dev.verbatim.model.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An example with its messages read.
 *
 * @param request the documented request, or null where it cannot be read
 * @param answers the documented responses that can be read, alternatives of one another
 * @param findings what is wrong with the text of the messages
 */
public record Exchange(Example example, @Nullable HttpRequest request, List<Answer> answers, List<Finding> findings) {

    public Exchange {
        answers = List.copyOf(answers);
        findings = List.copyOf(findings);
    }

    /** A documented response and the block it stands in, whose annotation says how to compare it. */
    public record Answer(Block block, HttpResponse response) {}
}
