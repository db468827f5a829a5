package dev.verbatim.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.verbatim.http.Exchange;
import dev.verbatim.http.ExchangeReader;
import dev.verbatim.http.HttpRequest;
import dev.verbatim.http.LegalUrl;
import dev.verbatim.http.PageContract;
import dev.verbatim.http.UrlTemplate;
import dev.verbatim.markdown.PageReader;
import dev.verbatim.markdown.ReadOptions;
import dev.verbatim.model.Example;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Page;
import dev.verbatim.model.TypeDefinition;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads the real pages that the property {@code verbatim.corpus} points at; skipped where they are not there. */
class CorpusTypesTest {

    private static final List<Page> PAGES = new ArrayList<>();

    @BeforeAll
    static void readPages() throws IOException {
        Path root = Path.of(System.getProperty("verbatim.corpus", "../shared/corpus"))
                .resolve("graph");
        assumeTrue(Files.isDirectory(root), "skipped: no corpus at " + root);
        PageReader reader = new PageReader(ReadOptions.DEFAULT);
        for (String folder : List.of("api-reference/v1.0/api", "api-reference/v1.0/resources")) {
            try (Stream<Path> files = Files.list(root.resolve(folder))) {
                for (Path file : files.sorted().toList()) {
                    String display = root.relativize(file).toString().replace('\\', '/');
                    PAGES.add(reader.read(display, Files.readAllBytes(file)));
                }
            }
        }
    }

    @Test
    void every_request_is_read_or_has_a_finding() {
        List<String> silent = new ArrayList<>();
        for (Exchange exchange : exchanges().toList()) {
            boolean reported =
                    exchange.findings().stream().anyMatch(f -> f.rule().startsWith("http-request"));
            if (exchange.request() == null && !reported) {
                silent.add(exchange.example().id().toString());
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void every_url_can_be_sent() {
        assertThat(exchanges().map(Exchange::request))
                .filteredOn(request -> request != null)
                .map(HttpRequest::url)
                .allSatisfy(url -> assertThat(new URI(LegalUrl.encode(url))).isNotNull());
    }

    @Test
    void nearly_every_request_fits_a_template_of_its_page() {
        int fits = 0;
        int all = 0;
        for (Page page : PAGES) {
            PageContract contract = PageContract.of(page);
            for (Example example : page.examples()) {
                HttpRequest request = ExchangeReader.read(example).request();
                if (request != null
                        && example.skip() == null
                        && !contract.templates().isEmpty()) {
                    all++;
                    fits += contract.fit(request.method(), request.url()) == UrlTemplate.Fit.FITS ? 1 : 0;
                }
            }
        }
        assertThat(fits).isGreaterThan(all * 9 / 10);
    }

    @Test
    void errors_are_rare() {
        assertThat(exchanges().flatMap(exchange -> exchange.findings().stream()))
                .filteredOn(finding -> finding.severity().word().equals("error"))
                .extracting(Finding::rule)
                .hasSizeLessThan(20);
    }

    @Test
    void every_base_type_is_found() {
        DocumentedTypes types = DocumentedTypes.of(PAGES);
        assertThat(types.all()).filteredOn(type -> type.baseType() != null).allSatisfy(type -> assertThat(
                        types.find(String.valueOf(type.baseType()), type.span().file()))
                .isPresent());
        assertThat(types.all()).filteredOn(TypeDefinition::isEnumeration).hasSizeGreaterThan(100);
    }

    private static Stream<Exchange> exchanges() {
        return PAGES.stream().flatMap(page -> page.examples().stream()).map(ExchangeReader::read);
    }
}
