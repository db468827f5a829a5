package dev.verbatim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.config.TargetSettings;
import dev.verbatim.http.Exchange;
import dev.verbatim.model.ExampleResult;
import dev.verbatim.model.Outcome;
import dev.verbatim.model.Page;
import dev.verbatim.model.RunListener;
import dev.verbatim.model.RunSummary;
import dev.verbatim.model.Severity;
import dev.verbatim.replay.Attempt;
import dev.verbatim.replay.LiveTarget;
import dev.verbatim.replay.Provision;
import dev.verbatim.replay.Target;
import dev.verbatim.replay.WrappedTarget;
import dev.verbatim.replay.WriteFlags;
import dev.verbatim.replay.WriteFlags.Deletes;
import dev.verbatim.replay.signin.SignIn;
import dev.verbatim.shape.Strictness;
import dev.verbatim.shape.TypeCatalog;
import dev.verbatim.testing.Exchanges;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** 500 examples, 8 at a time, against a service that throttles, drops connections and takes its time. */
@Timeout(180)
class TroubledRunTest {

    private static final int EXAMPLES = 500;

    private final TroubledService service = new TroubledService();
    private final Map<String, ExampleResult> results = new TreeMap<>();
    private final List<String> notRemoved = new ArrayList<>();

    @BeforeEach
    void run() {
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < EXAMPLES; i += 50) {
            pages.add(page(i));
        }
        TargetSettings settings = new TargetSettings("troubled", service.url(), null, 0, true, Map.of(), 30);
        WriteFlags allowed = new WriteFlags(true, Deletes.ANY);
        RunOptions options = new RunOptions(Strictness.STANDARD, Map.of(), Severity.ERROR, 8, List.of(), "1");
        try (Target target = new Tidy(new LiveTarget(
                settings, List.of(), allowed, new SignIn(Map.of(), secret -> {}, notice -> {}, Clock.systemUTC())))) {
            ReplayRun.of(options, target, TypeCatalog.EMPTY, new Listener(), Clock.systemUTC())
                    .run(List.of(), pages.iterator(), Selection.ALL);
        }
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void all_of_it_ends_as_it_should() {
        assertThat(service.turnedAway()).isGreaterThan(EXAMPLES / 10);
        assertThat(service.dropped()).isGreaterThan(EXAMPLES / 30);

        every_example_has_the_verdict_that_what_happened_to_it_allows();
        no_post_arrives_twice();
        nothing_is_left_behind_that_is_not_listed();
    }

    private void every_example_has_the_verdict_that_what_happened_to_it_allows() {
        assertThat(results).hasSize(EXAMPLES);
        results.forEach((name, result) -> {
            int number = Integer.parseInt(name.substring(1));
            boolean lost = kind(number).equals("POST")
                    ? service.lostPosts().containsKey(body(number))
                    : service.lostDeletes().contains("/things/" + number);
            assertThat(result.outcome())
                    .as(name + ": " + result.reason())
                    .isEqualTo(lost ? Outcome.NO_VERDICT : Outcome.MATCHES);
        });
    }

    private void no_post_arrives_twice() {
        assertThat(service.posts())
                .hasSize(EXAMPLES / 5)
                .allSatisfy((body, times) -> assertThat(times).as(body).isEqualTo(1));
    }

    private void nothing_is_left_behind_that_is_not_listed() {
        Set<String> left = new HashSet<>(service.things());
        left.removeIf(path -> !path.startsWith("/things/new-"));
        left.removeAll(service.lostPosts().values());

        assertThat(left).isEmpty();
        assertThat(notRemoved)
                .hasSameSizeAs(service.lostPosts().keySet())
                .allMatch(what -> what.endsWith("may have created: no answer to `POST /things` came"));
    }

    private Page page(int first) {
        StringBuilder text = new StringBuilder("# Things\n");
        for (int i = first; i < first + 50; i++) {
            String kind = kind(i);
            String request = kind.equals("POST")
                    ? "POST https://contoso.example/things\nContent-Type: application/json\n\n" + body(i)
                    : kind + " https://contoso.example/things/" + i;
            String response =
                    switch (kind) {
                        case "POST" -> "HTTP/1.1 201 Created\nContent-Type: application/json\n\n{\"id\": \"1\"}";
                        case "DELETE" -> "HTTP/1.1 204 No Content";
                        default -> "HTTP/1.1 200 OK\nContent-Type: application/json\n\n{\"id\": \"1\", \"size\": 1}";
                    };
            text.append("""

                    <!-- { "blockType": "request", "name": "e%d" } -->
                    ```http
                    %s
                    ```

                    <!-- { "blockType": "response" } -->
                    ```http
                    %s
                    ```
                    """.formatted(i, request, response));
            if (!kind.equals("POST")) {
                service.with("/things/" + i);
            }
        }
        return dev.verbatim.testing.Pages.read("docs/things" + first + ".md", text.toString());
    }

    private static String kind(int number) {
        return List.of("GET", "GET", "PUT", "POST", "DELETE").get(number % 5);
    }

    private static String body(int number) {
        return "{\"number\": " + number + "}";
    }

    private final class Listener implements RunListener {
        @Override
        public void finished(ExampleResult result) {
            results.put(result.example().name(), result);
        }

        @Override
        public void notRemoved(List<String> things) {
            notRemoved.addAll(things);
        }

        @Override
        public void ended(RunSummary summary) {
            assertThat(summary.examples()).isEqualTo(EXAMPLES);
        }
    }

    /** Puts off the removal of all that is created, as a scenario's {@code cleanup} does. */
    private static final class Tidy extends WrappedTarget {

        Tidy(Target target) {
            super(target);
        }

        @Override
        public Attempt replay(Page page, Exchange exchange, Provision provision) {
            Attempt attempt = super.replay(page, exchange, provision);
            if (attempt.response() != null && attempt.response().status() == 201) {
                String answer = new String(attempt.response().body(), StandardCharsets.UTF_8);
                URI created = URI.create(
                        Objects.requireNonNull(attempt.request()).uri() + "/" + answer.replaceAll(".*: \"|\".*", ""));
                Exchange delete = Exchanges.of("DELETE https://contoso.example" + created.getPath());
                atEnd(end -> {
                    Attempt removed = end.replay(page, delete);
                    int status =
                            removed.response() == null ? 0 : removed.response().status();
                    return status == 204 || status == 404 ? null : created.getPath() + ": " + removed.reason();
                });
            }
            return attempt;
        }
    }
}
