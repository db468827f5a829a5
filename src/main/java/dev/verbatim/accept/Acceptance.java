package dev.verbatim.accept;

import java.util.ArrayList;
import java.util.List;

/** Makes pages say what services answered. */
public final class Acceptance {

    private final Examiner examiner;
    private final AcceptOptions options;

    public Acceptance(Examiner examiner, AcceptOptions options) {
        this.examiner = examiner;
        this.options = options;
    }

    /**
     * The smallest edit of a page that makes its drifted examples true.
     *
     * @param path as shown to people
     * @param seen answers to examples of this page
     */
    public AcceptedPage page(String path, byte[] page, List<Observation> seen) {
        byte[] now = page;
        List<Remainder> remainders = new ArrayList<>();
        for (Observation observation : seen) {
            ExampleEditor editor = new ExampleEditor(examiner, observation, options, now);
            remainders.addAll(editor.run());
            now = editor.page();
        }
        return new AcceptedPage(path, page, now, remainders);
    }
}
