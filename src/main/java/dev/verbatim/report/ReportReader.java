package dev.verbatim.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.verbatim.model.RunInfo;
import dev.verbatim.model.Severity;
import dev.verbatim.model.ShardInfo;
import dev.verbatim.model.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** Reads a {@code report.json} back into what the listeners of its run heard. */
public final class ReportReader {

    private static final JsonMapper MAPPER = new JsonMapper();

    private ReportReader() {}

    /**
     * The report of a shard, or nothing where the report is that of a whole run.
     *
     * @param shown the file as people see it
     * @throws UsageException where there is no such file, or it is no report that this version can read
     */
    public static Optional<ShardReport> read(Path file, String shown) {
        JsonNode json = json(file, shown);
        String schema = json.path("schema").asText("");
        if (!schema.equals(JsonReport.SCHEMA)) {
            throw new UsageException(
                    schema.isEmpty()
                            ? "`" + shown + "` is no report of `verbatim run`"
                            : "`" + shown + "` has the schema `" + schema + "`; this version reads `"
                                    + JsonReport.SCHEMA + "`");
        }
        if (!json.at("/run/shard").isObject()) {
            return Optional.empty();
        }
        try {
            return Optional.of(shard(shown, new ReportNode(json, "$")));
        } catch (ReportNode.Unfit | DateTimeException e) {
            throw new UsageException("`" + shown + "` is damaged: " + e.getMessage() + " is not as it should be");
        }
    }

    private static JsonNode json(Path file, String shown) {
        try {
            return MAPPER.readTree(Files.readAllBytes(file));
        } catch (JsonProcessingException e) {
            throw new UsageException("`" + shown + "` is no report: it is not JSON, or not the whole of it");
        } catch (IOException e) {
            throw new UsageException("`" + shown + "` cannot be read");
        }
    }

    private static ShardReport shard(String shown, ReportNode report) {
        RunInfo info = info(report.object("run"));
        ReportNode summary = report.object("summary");
        return new ShardReport(
                shown,
                info,
                shardInfo(report.object("run").object("shard")),
                report.list("examples", ExampleReading::of),
                report.list("findings", FindingReading::of),
                report.list("silenced", FindingReading::silenced),
                report.texts("notRemoved"),
                summary.longNumber("millis"),
                summary.number("exitCode"));
    }

    private static RunInfo info(ReportNode run) {
        return new RunInfo(
                run.text("command"),
                run.text("target"),
                run.text("targetUrl"),
                run.text("strictness"),
                run.number("pages"),
                run.number("examples"),
                run.text("version"),
                Instant.parse(run.text("started")));
    }

    private static ShardInfo shardInfo(ReportNode shard) {
        return new ShardInfo(
                shard.number("index"),
                shard.number("count"),
                shard.number("pages"),
                shard.number("examples"),
                shard.text("docs"),
                shard.word("failOn", Severity.values(), Severity::word));
    }
}
