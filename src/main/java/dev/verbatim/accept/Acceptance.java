package dev.verbatim.accept;

import dev.verbatim.model.ExampleId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
     * @param seen answers to examples of this page, one for each of their scenarios
     */
    public AcceptedPage page(String path, byte[] page, List<Observation> seen) {
        byte[] now = page;
        List<Remainder> remainders = new ArrayList<>();
        Map<ExampleId, List<Observation>> examples = new LinkedHashMap<>();
        seen.forEach(each -> examples.computeIfAbsent(each.documented(), id -> new ArrayList<>())
                .add(each));
        for (List<Observation> answers : examples.values()) {
            ExampleEditor editor = new ExampleEditor(examiner, options, now);
            remainders.addAll(editor.run(answers));
            now = editor.page();
        }
        return new AcceptedPage(path, page, now, remainders);
    }
}
