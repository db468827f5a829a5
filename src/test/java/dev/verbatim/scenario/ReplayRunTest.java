package dev.verbatim.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verbatim.http.Exchange;
import dev.verbatim.model.Difference;
import dev.verbatim.model.DifferenceKind;
import dev.verbatim.model.Example;
import dev.verbatim.model.ExampleResult;
import dev.verbatim.model.Outcome;
import dev.verbatim.model.Page;
import dev.verbatim.model.Proof;
import dev.verbatim.model.RunSummary;
import dev.verbatim.model.Severity;
import dev.verbatim.model.UsageException;
import dev.verbatim.replay.Attempt;
import dev.verbatim.replay.Target;
import dev.verbatim.shape.Strictness;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayRunTest {

    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    private final RecordingListener listener = new RecordingListener();
    private final Map<Example, Exchange> exchanges = new HashMap<>();

    @Test
    void a_response_as_documented_matches() {
        RunSummary summary = run(ScriptedTarget.echo(), get("get", "{\"id\": 1}"));

        assertThat(listener.only().outcome()).isEqualTo(Outcome.MATCHES);
        assertThat(listener.only().proof()).isEqualTo(Proof.of(Proof.Kind.LIVE));
        assertThat(summary.exitCode()).isZero();
    }

    @Test
    void all_differences_of_a_response_are_reported_together() {
        RunSummary summary = run(ScriptedTarget.always(500, "oops"), get("get", "{}"));

        assertThat(listener.only().outcome()).isEqualTo(Outcome.DRIFTED);
        assertThat(listener.only().drifts())
                .extracting(drift -> drift.difference().kind())
                .containsExactly(
                        DifferenceKind.STATUS_CHANGED, DifferenceKind.HEADER_MISSING, DifferenceKind.BODY_CHANGED);
        assertThat(summary.exitCode()).isEqualTo(1);
    }

    @Test
    void what_went_over_the_wire_is_kept_for_a_drifted_example_without_its_secrets() {
        run(ScriptedTarget.always(500, "oops"), get("get", "{}"));

        assertThat(Objects.requireNonNull(listener.only().exchanged()).requestHead())
                .isEqualTo("GET http://localhost/x\nAuthorization: Bearer ***");
        assertThat(Objects.requireNonNull(listener.only().exchanged()).responseBody())
                .isEqualTo("oops");
    }

    @Test
    void bodies_of_a_match_are_not_kept() {
        run(ScriptedTarget.echo(), get("get", "{}"));

        assertThat(Objects.requireNonNull(listener.only().exchanged()).responseBody())
                .isNull();
    }

    @Test
    void a_body_is_kept_only_up_to_the_limit() {
        run(ScriptedTarget.always(500, "x".repeat(100_000)), get("get", "{}"));

        assertThat(Objects.requireNonNull(listener.only().exchanged()).responseBody())
                .hasSizeLessThan(ExchangedText.LIMIT + 100)
                .endsWith("(100000 bytes in all)");
    }

    @Test
    void either_of_two_alternatives_may_match() {
        Exchange two = Pages.exchange("two", "GET", "/calls", "", Pages.response(200, "a"), Pages.response(202, "b"));

        run(ScriptedTarget.always(202, "b"), two);

        assertThat(listener.only().outcome()).isEqualTo(Outcome.MATCHES);
    }

    @Test
    void of_two_alternatives_the_nearer_one_is_reported() {
        Exchange two = Pages.exchange("two", "GET", "/calls", "", Pages.response(200, "a"), Pages.response(202, "b"));

        run(ScriptedTarget.always(202, "c"), two);

        assertThat(listener.only().drifts())
                .extracting(drift -> drift.difference().documented())
                .containsExactly("b");
    }

    @Test
    void the_mocks_refusal_is_what_is_reported() {
        Exchange get = get("get", "{}");
        Difference refusal = TextComparer.difference(
                DifferenceKind.REQUEST_REFUSED, "request", "", "", get.answers().get(0));

        run(
                new ScriptedTarget(exchange -> Attempt.answered(
                        ScriptedTarget.request(exchange),
                        dev.verbatim.http.ReceivedResponse.of(404, List.of(), ""),
                        Proof.of(Proof.Kind.DOCS),
                        List.of(refusal),
                        1)),
                get);

        assertThat(listener.only().outcome()).isEqualTo(Outcome.DRIFTED);
        assertThat(listener.only().drifts())
                .extracting(drift -> drift.difference())
                .containsExactly(refusal);
    }

    @ParameterizedTest
    @CsvSource({"204, MATCHES", "302, DRIFTED", "404, DRIFTED", "500, DRIFTED"})
    void without_a_documented_response_the_status_class_counts(int status, Outcome outcome) {
        run(ScriptedTarget.always(status, "whatever"), Pages.exchange("get", "GET", "/calls", ""));

        assertThat(listener.only().outcome()).isEqualTo(outcome);
    }

    @Test
    void what_the_target_does_not_send_is_not_sent() {
        RunSummary summary = run(
                new ScriptedTarget(exchange -> exchange.example().name().equals("b")
                        ? Attempt.notSent("writes are not allowed on `x`")
                        : ScriptedTarget.answer(exchange, 200, "")),
                Pages.exchange("a", "GET", "/calls", "", Pages.response(200, "")),
                Pages.exchange("b", "POST", "/calls", "", Pages.response(200, "")));

        assertThat(listener.outcomes()).containsEntry("a", Outcome.MATCHES).containsEntry("b", Outcome.NOT_SENT);
        assertThat(summary.exitCode()).isZero();
    }

    @Test
    void what_the_page_leaves_unsendable_is_not_sent() {
        run(ScriptedTarget.echo(), Pages.skipped("old", "GET /old", "its request is `ignored`"), get("get", "{}"));

        assertThat(listener.outcomes()).containsEntry("old", Outcome.NOT_SENT);
        assertThat(listener.results)
                .filteredOn(result -> result.example().name().equals("old"))
                .extracting(ExampleResult::reason)
                .containsExactly("its request is `ignored`");
    }

    @Test
    void a_run_that_sent_nothing_does_not_exit_as_if_all_were_well() {
        RunSummary summary = run(ScriptedTarget.echo(), Pages.skipped("old", "GET /old", "ignored"));

        assertThat(summary.exitCode()).isEqualTo(2);
    }

    @Test
    void no_verdict_beats_drift_in_the_exit_code() {
        RunSummary summary = run(
                new ScriptedTarget(exchange -> exchange.example().name().equals("b")
                        ? Attempt.noVerdict("connection refused", ScriptedTarget.request(exchange), 1, 5)
                        : ScriptedTarget.answer(exchange, 500, "")),
                get("a", "{}"),
                get("b", "{}"));

        assertThat(listener.outcomes()).containsEntry("a", Outcome.DRIFTED).containsEntry("b", Outcome.NO_VERDICT);
        assertThat(summary.exitCode()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void every_example_gets_exactly_one_verdict(int jobs) {
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Exchange one = get("one", "{}");
            Exchange two = get("two", "[]");
            Page page = Pages.page("page" + i + ".md", "Page", List.of(one, two));
            exchanges.put(one.example(), one);
            exchanges.put(two.example(), two);
            pages.add(page);
        }

        RunSummary summary = replay(options(jobs, List.of()), ScriptedTarget.echo(), pages, Selection.ALL);

        assertThat(summary.outcomes()).containsEntry(Outcome.MATCHES, 80);
        assertThat(listener.results).hasSize(80);
        assertThat(listener.started).extracting(info -> info.examples()).containsExactly(80);
        assertThat(listener.ended).containsExactly(summary);
    }

    @Test
    void a_target_that_throws_is_a_bug_and_still_every_example_ends() {
        Target broken = new ScriptedTarget(exchange -> {
            throw new IllegalArgumentException("boom");
        });

        assertThatThrownBy(() -> run(broken, get("get", "{}")))
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("boom");
        assertThat(listener.only().outcome()).isEqualTo(Outcome.NO_VERDICT);
        assertThat(listener.ended).extracting(RunSummary::exitCode).containsExactly(70);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void an_interrupted_run_sends_nothing_more_and_still_ends(int jobs) {
        Thread runner = Thread.currentThread();
        AtomicInteger sent = new AtomicInteger();
        Target interrupting = new ScriptedTarget(exchange -> {
            if (sent.incrementAndGet() == 1) {
                runner.interrupt();
            }
            // Long enough for the run to hear of it, which it does before the next one is sent.
            LockSupport.parkNanos(300_000_000);
            return ScriptedTarget.answer(exchange, 200, "");
        });
        List<Exchange> many = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            many.add(Pages.exchange("n" + i, "GET", "/calls", "", Pages.response(200, "")));
        }

        RunSummary summary = replay(
                options(jobs, List.of()), interrupting, List.of(page(many.toArray(Exchange[]::new))), Selection.ALL);

        assertThat(summary.examples()).isEqualTo(50);
        assertThat(summary.count(Outcome.NO_VERDICT)).isGreaterThanOrEqualTo(50 - sent.get());
        assertThat(sent.get()).isLessThan(50);
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void names_select() {
        select(new Selection(List.of("get-b*"), null, Map.of()), "get-a", "get-b", "get-bb");

        assertThat(listener.outcomes()).containsOnlyKeys("get-b", "get-bb");
    }

    @Test
    void tags_select() {
        Exchange post = Pages.exchange("post", "POST", "/calls", "", Pages.response(200, ""));

        replay(
                options(1, List.of()),
                ScriptedTarget.echo(),
                List.of(page(get("get", "{}"), post)),
                new Selection(List.of(), "@POST and not @fast", Map.of()));

        assertThat(listener.outcomes()).containsOnlyKeys("post");
    }

    @Test
    void a_line_selects_the_example_around_it() {
        Page page = page(get("get", "{}"));

        replay(
                options(1, List.of()),
                ScriptedTarget.echo(),
                List.of(page),
                new Selection(List.of(), null, Map.of(page.path(), Set.of(12))));

        assertThat(listener.outcomes()).containsOnlyKeys("get");
    }

    @Test
    void a_name_that_selects_nothing_gives_suggestions() {
        assertThatThrownBy(() -> select(new Selection(List.of("gte-call"), null, Map.of()), "get-call", "delete-call"))
                .isInstanceOf(UsageException.class)
                .hasMessage("no example is called `gte-call`; did you mean `get-call`?");
        assertThat(listener.ended).extracting(RunSummary::exitCode).containsExactly(2);
    }

    @Test
    void a_wrong_tag_expression_is_said_to_be_one() {
        assertThatThrownBy(() -> select(new Selection(List.of(), "@a and (", Map.of()), "get"))
                .isInstanceOf(UsageException.class)
                .hasMessage("`@a and (` is no tag expression: Unmatched (.");
    }

    @Test
    void no_pages_are_a_usage_error() {
        assertThatThrownBy(() -> replay(options(1, List.of()), ScriptedTarget.echo(), List.of(), Selection.ALL))
                .isInstanceOf(UsageException.class)
                .hasMessage("no pages to run");
    }

    @Test
    void cucumber_writes_its_own_messages_when_asked(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("cucumber.ndjson");
        Exchange get = get("get \"\"\" 😀", "{}");

        replay(
                options(2, List.of("message:" + file)),
                ScriptedTarget.always(500, "{}"),
                List.of(page(get, Pages.skipped("old", "GET /old", "ignored"))),
                Selection.ALL);

        assertThat(Files.readString(file))
                .contains("\"gherkinDocument\"", "\"FAILED\"", "the response is not as documented")
                .doesNotContain("\"UNDEFINED\"", "\"AMBIGUOUS\"");
    }

    private void select(Selection selection, String... names) {
        List<Exchange> all = new ArrayList<>();
        for (String name : names) {
            all.add(get(name, "{}"));
        }
        replay(options(1, List.of()), ScriptedTarget.echo(), List.of(page(all.toArray(Exchange[]::new))), selection);
    }

    private RunSummary run(Target target, Exchange... examples) {
        return replay(options(1, List.of()), target, List.of(page(examples)), Selection.ALL);
    }

    private Page page(Exchange... examples) {
        for (Exchange exchange : examples) {
            exchanges.put(exchange.example(), exchange);
        }
        return Pages.page("Title", List.of(examples));
    }

    private RunSummary replay(RunOptions options, Target target, List<Page> pages, Selection selection) {
        return new ReplayRun(
                        options,
                        target,
                        TextComparer.JUDGE,
                        example -> Objects.requireNonNull(exchanges.get(example)),
                        listener,
                        CLOCK)
                .run(List.of(), pages.iterator(), selection);
    }

    private static RunOptions options(int jobs, List<String> plugins) {
        return new RunOptions(Strictness.STANDARD, Map.of(), Severity.ERROR, jobs, plugins, "1");
    }

    private static Exchange get(String name, String body) {
        return Pages.exchange(name, "GET", "/calls", "", Pages.response(200, body, "X-Kind", "call"));
    }
}
