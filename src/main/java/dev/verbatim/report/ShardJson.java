package dev.verbatim.report;

import dev.verbatim.model.Block;
import dev.verbatim.model.CodeBlock;
import dev.verbatim.model.ExampleResult;
import dev.verbatim.model.Silenced;
import dev.verbatim.model.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** What only a shard's {@code report.json} carries, since only {@code verbatim merge} needs it; null in any other. */
final class ShardJson {

    private ShardJson() {}

    /** Writes {@code code}, the whole text of an example's blocks, into an object that is open. */
    static void code(JsonText json, ExampleResult result, boolean part) throws IOException {
        if (!part) {
            json.put("code", (String) null);
            return;
        }
        json.openList("code");
        block(json, "request", result.example().request());
        for (Block response : result.example().responses()) {
            if (response.code() != null) {
                block(json, "response", response.code());
            }
        }
        json.endList();
    }

    private static void block(JsonText json, String role, CodeBlock block) throws IOException {
        json.open().putWord("role", role).openList("lines");
        List<SourceText.Line> lines = block.code().lines();
        List<String> texts =
                json.masked(lines.stream().map(SourceText.Line::text).toList());
        for (int i = 0; i < lines.size(); i++) {
            json.open()
                    .put("line", lines.get(i).line())
                    .put("column", lines.get(i).column())
                    .putMasked("text", texts.get(i))
                    .end();
        }
        json.endList().end();
    }

    /** Writes {@code silenced}. */
    static void silenced(JsonText json, RunRecord heard, boolean part) throws IOException {
        if (!part) {
            json.put("silenced", (String) null);
            return;
        }
        json.openList("silenced");
        for (Silenced silenced : heard.silenced()) {
            json.open()
                    .putWord("by", silenced.by().name().toLowerCase(Locale.ROOT))
                    .put("reason", silenced.reason())
                    .open("finding");
            FindingJson.write(json, silenced.finding());
            json.end().end();
        }
        json.endList();
    }
}
