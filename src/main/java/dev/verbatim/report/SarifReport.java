package dev.verbatim.report;

import dev.verbatim.model.ExampleResult;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Fix;
import dev.verbatim.model.NotRun;
import dev.verbatim.model.Outcome;
import dev.verbatim.model.RelatedSpan;
import dev.verbatim.model.RunSummary;
import dev.verbatim.model.Severity;
import dev.verbatim.model.Silenced;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.TextEdit;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes SARIF 2.1.0: findings and differences for code scanning services. */
public final class SarifReport extends RecordingListener {

    /** The usual name of the file. */
    public static final String FILE = "verbatim.sarif";

    static final String FINGERPRINT = "verbatim/v1";

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final int MOST_RELATED = 100;
    private static final int MOST_NOTIFICATIONS = 1_000;

    private final SafeText safe;
    private final Function<String, Optional<RuleHelp>> rules;
    private final SarifPlace place;
    private final boolean baseline;

    /** Something about the run rather than about the docs. */
    private record Notification(
            String level, String text, @Nullable SourceSpan span) {}

    /**
     * Writes to an output, every string through the mask.
     *
     * @param rules what is known of a rule or difference by its id
     * @param places paths of pages from the root of their repository, by those shown to people
     * @param baseline whether findings were compared with a baseline
     */
    public SarifReport(
            ReportOutput output,
            UnaryOperator<String> mask,
            Function<String, Optional<RuleHelp>> rules,
            UnaryOperator<String> places,
            boolean baseline) {
        super(output);
        this.safe = new SafeText(mask);
        this.rules = rules;
        this.place = new SarifPlace(places);
        this.baseline = baseline;
    }

    /** Whether a finding stands for a run that never began. */
    static boolean isAboutTheRun(Finding finding) {
        return NotRun.is(finding);
    }

    @Override
    void write(RunRecord heard, RunSummary summary, OutputStream out) throws IOException {
        List<SarifResult> all = SarifResult.of(heard);
        List<SarifResult> results = SarifResult.shown(all);
        SortedSet<String> ids = new TreeSet<>();
        results.forEach(result -> ids.add(result.rule()));
        Map<String, Integer> indexes = new HashMap<>();
        ids.forEach(id -> indexes.put(id, indexes.size()));
        try (JsonText json = JsonText.indented(out, safe)) {
            json.open().putWord("$schema", SCHEMA).putWord("version", "2.1.0").openList("runs");
            json.open();
            tool(json, heard, ids);
            invocation(json, heard, summary, all.size() - results.size());
            json.open("originalUriBaseIds").open(SarifPlace.ROOT).open("description");
            json.putWord(
                    "text",
                    "The root of the repository; without one, the folder of verbatim.yml or that Verbatim was started in.");
            json.end().end().end().putWord("columnKind", "utf16CodeUnits").openList("results");
            for (SarifResult result : results) {
                json.open();
                result(json, result, Objects.requireNonNull(indexes.get(result.rule())));
                json.end();
            }
            json.endList().end().endList().end();
        }
        out.write('\n');
    }

    private void tool(JsonText json, RunRecord heard, SortedSet<String> ids) throws IOException {
        json.open("tool").open("driver").putWord("name", "Verbatim");
        json.put("version", heard.info().version()).openList("rules");
        for (String id : ids) {
            RuleHelp help = rules.apply(id).orElse(RuleHelp.NONE);
            json.open().putWord("id", id);
            if (!help.markdown().isEmpty()) {
                json.open("shortDescription").putWord("text", help.sentence()).end();
                json.open("help")
                        .putWord("text", help.markdown())
                        .putWord("markdown", help.markdown())
                        .end();
                json.open("defaultConfiguration");
                json.put("enabled", !help.severity().equals("off"))
                        .putWord("level", level(help.severity()))
                        .end();
            }
            json.end();
        }
        json.endList().end().end();
    }

    private static String level(String severity) {
        return switch (severity) {
            case "error" -> "error";
            case "info" -> "note";
            default -> "warning";
        };
    }

    private void invocation(JsonText json, RunRecord heard, RunSummary summary, int left) throws IOException {
        json.openList("invocations").open();
        json.put("executionSuccessful", summary.exitCode() == 0 || summary.exitCode() == 1)
                .put("exitCode", summary.exitCode())
                .putWord("startTimeUtc", heard.info().started().toString())
                .openList("toolExecutionNotifications");
        for (Notification notification : notifications(heard, left)) {
            json.open().putWord("level", notification.level());
            message(json, notification.text());
            if (notification.span() != null) {
                json.openList("locations").open();
                place.write(json, notification.span());
                json.end().endList();
            }
            json.end();
        }
        json.endList().end().endList();
    }

    private static List<Notification> notifications(RunRecord heard, int left) {
        List<Notification> notifications = new ArrayList<>();
        if (left > 0) {
            notifications.add(new Notification(
                    "warning", Counted.of(left, "more result") + " left out; the other reports have them all", null));
        }
        heard.findings().stream()
                .filter(SarifReport::isAboutTheRun)
                .forEach(finding -> notifications.add(new Notification("error", finding.message(), null)));
        for (ExampleResult result : heard.results()) {
            Outcome outcome = result.outcome();
            if (outcome == Outcome.BLOCKED || outcome == Outcome.NO_VERDICT) {
                String reason = Objects.requireNonNullElse(result.reason(), outcome.words());
                String text = "`" + result.example().name() + "`: " + outcome.words() + ": " + reason;
                SourceSpan span = result.example().request().code().span();
                notifications.add(new Notification("error", text, span));
            }
        }
        return notifications.subList(0, Math.min(MOST_NOTIFICATIONS, notifications.size()));
    }

    private void result(JsonText json, SarifResult result, int index) throws IOException {
        json.putWord("ruleId", result.rule()).put("ruleIndex", index);
        json.putWord(
                "level",
                result.severity() == Severity.INFO ? "note" : result.severity().word());
        message(json, result.message());
        json.openList("locations").open();
        place.write(json, result.span());
        json.end().endList();
        related(json, result.related());
        json.open("partialFingerprints")
                .putWord(FINGERPRINT, result.fingerprint())
                .end();
        Fix fix = result.fix();
        // A masked replacement would write the mask into the page.
        if (fix != null && fix.edits().stream().allMatch(edit -> safe.isWhole(edit.replacement()))) {
            fix(json, fix);
        }
        suppressions(json, result.silenced());
        if (baseline) {
            Silenced silenced = result.silenced();
            boolean known = silenced != null && silenced.by() == Silenced.By.BASELINE;
            json.putWord("baselineState", known ? "unchanged" : "new");
        }
    }

    /** In messages, {@code [text](target)} is a link (section 3.11.6). */
    private static void message(JsonText json, String text) throws IOException {
        String escaped = text.contains("](")
                ? text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
                : text;
        json.open("message").put("text", escaped).end();
    }

    private void related(JsonText json, List<RelatedSpan> related) throws IOException {
        if (related.isEmpty()) {
            return;
        }
        json.openList("relatedLocations");
        int id = 0;
        for (RelatedSpan span : new LinkedHashSet<>(related)) {
            if (id < MOST_RELATED) {
                json.open().put("id", ++id);
                place.write(json, span.span());
                message(json, span.label());
                json.end();
            }
        }
        json.endList();
    }

    private void fix(JsonText json, Fix fix) throws IOException {
        json.openList("fixes").open();
        json.open("description").put("text", fix.description()).end();
        json.openList("artifactChanges").open();
        place.artifact(json, fix.edits().get(0).span().file());
        json.openList("replacements");
        for (TextEdit edit : fix.edits()) {
            json.open();
            SarifPlace.writeWhole(json, edit.span());
            json.open("insertedContent").put("text", edit.replacement()).end().end();
        }
        json.endList().end().endList().end().endList();
    }

    /** All results have the list or none does (section 3.27.23), so it is empty where nothing silences the result. */
    private static void suppressions(JsonText json, @Nullable Silenced silenced) throws IOException {
        json.openList("suppressions");
        if (silenced != null) {
            boolean page = silenced.by() == Silenced.By.PAGE;
            json.open()
                    .putWord("kind", page ? "inSource" : "external")
                    .putWord("status", "accepted")
                    .put("justification", page ? silenced.reason() : "known from the baseline")
                    .end();
        }
        json.endList();
    }
}
