package dev.verbatim.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verbatim.http.Exchange;
import dev.verbatim.model.Page;
import dev.verbatim.model.RunListener;
import dev.verbatim.model.RunSummary;
import dev.verbatim.model.Severity;
import dev.verbatim.model.UsageException;
import dev.verbatim.replay.Attempt;
import dev.verbatim.replay.Target;
import dev.verbatim.shape.Strictness;
import dev.verbatim.shape.TypeCatalog;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** However a run ends, its target is told to clean up, and what is left is told before the end. */
@Timeout(60)
class CleanUpRunTest {

    private static final Page PAGE = dev.verbatim.testing.Pages.read("docs/a.md", """
            <!-- { "blockType": "request", "name": "a" } -->
            ```http
            GET https://contoso.example/a
            ```

            <!-- { "blockType": "response" } -->
            ```http
            HTTP/1.1 200 OK
            ```
            """);

    private final List<String> events = new CopyOnWriteArrayList<>();

    @Test
    void after_a_run() {
        run(() -> {});

        assertThat(events).containsExactly("sent", "cleaned up", "left: the call 7", "ended");
    }

    @Test
    void after_something_went_wrong() {
        assertThatThrownBy(() -> run(() -> {
                    throw new IllegalArgumentException("a bug");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(events).containsExactly("sent", "cleaned up", "left: the call 7", "ended");
    }

    @Test
    void after_the_run_was_interrupted_and_not_before_it_was_stopped() {
        Thread runner = Thread.currentThread();
        run(runner::interrupt);

        assertThat(events)
                .contains("stopped")
                .containsSubsequence("stopped", "cleaned up", "left: the call 7", "ended");
    }

    @Test
    void nothing_is_told_where_nothing_is_left() {
        Selection none = new Selection(List.of("no-such"), null, Map.of());

        assertThatThrownBy(() -> run(() -> {}, none, List.of())).isInstanceOf(UsageException.class);
        assertThat(events).containsExactly("cleaned up", "ended");
    }

    private void run(Runnable onSending) {
        run(onSending, Selection.ALL, List.of("the call 7"));
    }

    private void run(Runnable onSending, Selection selection, List<String> left) {
        RunOptions options = new RunOptions(Strictness.STANDARD, Map.of(), Severity.ERROR, 1, List.of(), "1");
        ReplayRun.of(options, new Watched(onSending, left), TypeCatalog.EMPTY, new Listener(), Clock.systemUTC())
                .run(List.of(), List.of(PAGE).iterator(), selection);
    }

    private final class Listener implements RunListener {
        @Override
        public void notRemoved(List<String> things) {
            events.add("left: " + String.join(", ", things));
        }

        @Override
        public void ended(RunSummary summary) {
            events.add("ended");
        }
    }

    private final class Watched implements Target {

        private final Runnable onSending;
        private final List<String> left;

        Watched(Runnable onSending, List<String> left) {
            this.onSending = onSending;
            this.left = left;
        }

        @Override
        public Attempt replay(Page page, Exchange exchange) {
            events.add("sent");
            onSending.run();
            return ScriptedTarget.answer(exchange, 200, "");
        }

        @Override
        public void stop() {
            events.add("stopped");
        }

        @Override
        public List<String> cleanUp() {
            events.add("cleaned up");
            return left;
        }

        @Override
        public String name() {
            return "watched";
        }

        @Override
        public String url() {
            return "http://localhost";
        }

        @Override
        public void close() {}
    }
}
