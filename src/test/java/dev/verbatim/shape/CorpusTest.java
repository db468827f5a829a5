package dev.verbatim.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.verbatim.http.BodyKind;
import dev.verbatim.http.Exchange;
import dev.verbatim.http.ExchangeReader;
import dev.verbatim.http.HttpResponse;
import dev.verbatim.http.OutgoingRequest.Header;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.json.JsonDocument;
import dev.verbatim.json.JsonReader;
import dev.verbatim.json.JsonText;
import dev.verbatim.json.JsonValue;
import dev.verbatim.markdown.PageReader;
import dev.verbatim.markdown.ReadOptions;
import dev.verbatim.model.DifferenceKind;
import dev.verbatim.model.Example;
import dev.verbatim.model.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A service that answers exactly as real pages show must not be blamed, whatever those pages get wrong. */
class CorpusTest {

    private static final List<String> PLACES = List.of("../shared/corpus", "../../shared/corpus");

    @Test
    void documented_answers_match_themselves() throws IOException {
        List<Page> pages = pages();
        ResponseComparer comparer = new ResponseComparer(DocumentedTypes.of(pages));
        List<String> surprises = new ArrayList<>();
        int compared = 0;
        for (Page page : pages) {
            for (Example example : page.examples()) {
                Exchange exchange = ExchangeReader.read(example);
                for (Exchange.Answer answer : exchange.answers()) {
                    compared++;
                    comparer.compare(exchange, answer, same(answer.response())).differences().stream()
                            .filter(d -> d.kind() != DifferenceKind.DUPLICATE_KEY)
                            .forEach(d -> surprises.add(example.id() + " " + d));
                }
            }
        }
        assertThat(surprises).isEmpty();
        assertThat(compared).isGreaterThan(1000);
    }

    private static List<Page> pages() throws IOException {
        Optional<Path> found = Stream.concat(Stream.of(System.getProperty("verbatim.corpus", "")), PLACES.stream())
                .map(place -> Path.of(place, "graph"))
                .filter(Files::isDirectory)
                .findFirst();
        assumeTrue(
                found.isPresent(), "SKIPPED: no corpus at ../shared/corpus; name its folder with -Dverbatim.corpus=…");
        Path corpus = found.orElseThrow();
        List<Page> pages = new ArrayList<>();
        PageReader reader = new PageReader(ReadOptions.DEFAULT);
        try (Stream<Path> files = Files.walk(corpus)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
                pages.add(reader.read(corpus.relativize(file).toString(), Files.readAllBytes(file)));
            }
        }
        return pages;
    }

    private static ReceivedResponse same(HttpResponse response) {
        List<Header> headers = response.headers().stream()
                .map(h -> new Header(h.name(), h.value()))
                .toList();
        JsonDocument json = JsonReader.tolerant(response.body());
        JsonValue root = BodyKind.of(response) == BodyKind.JSON ? json.root() : null;
        String body = root == null ? response.body().text() : JsonText.of(root);
        return ReceivedResponse.of(response.status(), headers, body);
    }
}
