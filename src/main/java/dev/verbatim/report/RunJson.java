package dev.verbatim.report;

import dev.verbatim.model.Outcome;
import dev.verbatim.model.Proof;
import dev.verbatim.model.RunInfo;
import dev.verbatim.model.RunSummary;
import dev.verbatim.model.Severity;
import dev.verbatim.model.ShardInfo;
import dev.verbatim.model.Silenced;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A run and its summary as JSON; {@code docs/report-schema.md} says what each property means. */
final class RunJson {

    private RunJson() {}

    static void run(JsonText json, RunInfo info) throws IOException {
        json.open("run")
                .putWord("command", info.command())
                .put("target", info.target())
                .put("targetUrl", info.targetUrl())
                .put("strictness", info.strictness())
                .put("version", info.version())
                .put("started", info.started().toString())
                .put("pages", info.pages())
                .put("examples", info.examples());
        shard(json, info.shard());
        json.end();
    }

    private static void shard(JsonText json, @Nullable ShardInfo shard) throws IOException {
        if (shard == null) {
            json.put("shard", (String) null);
            return;
        }
        json.open("shard")
                .put("index", shard.index())
                .put("count", shard.count())
                .put("pages", shard.pages())
                .put("examples", shard.examples())
                .putWord("docs", shard.docs())
                .putWord("failOn", shard.failOn().word())
                .end();
    }

    static void summary(JsonText json, RunRecord heard, RunSummary summary) throws IOException {
        RunCounts counts = heard.counts();
        Verdict verdict = heard.verdict(summary);
        json.open("summary")
                .putWord("verdict", verdict.id())
                .put("headline", verdict.headline(heard.info(), counts))
                .put("exitCode", summary.exitCode())
                .put("millis", summary.millis())
                .put("pages", summary.pages())
                .put("examples", counts.examples())
                .open("outcomes");
        for (Outcome outcome : Outcome.values()) {
            json.put(outcome.id(), counts.of(outcome));
        }
        json.end().open("provedBy");
        for (Proof.Kind kind : Proof.Kind.values()) {
            json.put(kind.id(), counts.provedBy(kind));
        }
        json.end().open("differences");
        for (Severity severity : Severity.values()) {
            json.put(severity.word(), counts.differences(severity));
        }
        json.end().open("findings");
        for (Severity severity : Severity.values()) {
            json.put(severity.word(), counts.findings(severity));
        }
        json.end()
                .open("silenced")
                .put("page", counts.silenced(Silenced.By.PAGE))
                .put("baseline", counts.silenced(Silenced.By.BASELINE))
                .end()
                .end();
    }
}
