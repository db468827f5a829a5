package dev.verbatim.report;

import dev.verbatim.model.Block;
import dev.verbatim.model.CodeBlock;
import dev.verbatim.model.ExampleResult;
import dev.verbatim.model.SourceText;
import java.io.IOException;
import java.util.List;

/** The lines of the page that an example stands on, as JSON for the HTML report. */
final class CodeJson {

    private static final int MOST_LINES = 2_000;
    private static final int MOST_LINES_OF_A_MATCH = 40;
    private static final int LONGEST_LINE = 4_000;

    private CodeJson() {}

    /** Writes {@code code}, a list of blocks, into an object that is open. */
    static void write(JsonText json, ExampleResult result) throws IOException {
        int most = result.showsBodies() ? MOST_LINES : MOST_LINES_OF_A_MATCH;
        json.openList("code");
        block(json, "request", result.example().request(), most);
        for (Block response : result.example().responses()) {
            if (response.code() != null) {
                block(json, "response", response.code(), most);
            }
        }
        json.endList();
    }

    private static void block(JsonText json, String role, CodeBlock block, int most) throws IOException {
        List<SourceText.Line> all = block.code().lines();
        List<SourceText.Line> lines = all.subList(0, Math.min(most, all.size()));
        json.open().putWord("role", role).put("more", all.size() - lines.size());
        json.openList("lines");
        List<String> texts =
                json.masked(lines.stream().map(SourceText.Line::text).toList());
        for (int i = 0; i < lines.size(); i++) {
            SourceText.Line line = lines.get(i);
            json.open()
                    .put("n", line.line())
                    .put("c", line.column())
                    .putMaskedCut("t", texts.get(i), LONGEST_LINE)
                    .end();
        }
        json.endList().end();
    }
}
