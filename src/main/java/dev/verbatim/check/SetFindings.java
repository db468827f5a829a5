package dev.verbatim.check;

import dev.verbatim.model.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What rules about the set as a whole found when they were last asked, for whoever shows one page's save at once. */
public final class SetFindings {

    private List<Finding> last = List.of();
    private boolean reused;

    /** Whether the next check shows what is known rather than working it out again. */
    public void reuse(boolean known) {
        reused = known;
    }

    /** Tells what is known, or else what is found now. */
    void tell(Consumer<Consumer<Finding>> finding, Consumer<Finding> listener) {
        if (!reused) {
            List<Finding> found = new ArrayList<>();
            finding.accept(found::add);
            last = found;
        }
        last.forEach(listener);
    }
}
