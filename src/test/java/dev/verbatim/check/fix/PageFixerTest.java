package dev.verbatim.check.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.verbatim.check.DocsIndex;
import dev.verbatim.check.PageJudge;
import dev.verbatim.check.TypePages;
import dev.verbatim.check.rule.CheckOptions;
import dev.verbatim.http.rule.HttpRules;
import dev.verbatim.markdown.DocsSet;
import dev.verbatim.markdown.PageFile;
import dev.verbatim.markdown.PageReader;
import dev.verbatim.markdown.ReadOptions;
import dev.verbatim.markdown.rule.MarkdownRules;
import dev.verbatim.model.Finding;
import dev.verbatim.model.FindingWeights;
import dev.verbatim.model.NamedRule;
import dev.verbatim.model.Severity;
import dev.verbatim.shape.LazyTypes;
import dev.verbatim.testing.JudgedDocs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageFixerTest {

    private static final Path DOCS = Path.of("api-docs").toAbsolutePath();

    /** What is right, and a mistake in its place that a fix undoes exactly. */
    private record Fault(String at, String instead) {}

    private static final List<Fault> FAULTS = List.of(
            new Fault("\"truncated\": true", "\"truncated\": \"true\""),
            new Fault("\"isCollection\": true", "\"isCollection\": \"true\""),
            new Fault("(<!-- *\\{ *\"blockType\"[^{}]*[^{} ])( *\\} *-->)", "$1,$2"),
            new Fault("\"blockType\": \"request\"", "\"blockType\": \"Request\""),
            new Fault("\"blockType\": \"response\"", "\"blocktype\": \"response\""),
            new Fault("HTTP/1.1 200 OK", "HTTP/1.1 200 Created"),
            new Fault("HTTP/1.1 204 No Content", "HTTP/1.1 204 OK"),
            new Fault("(?m)^GET (https?://)", "get $1"),
            new Fault("(?m)^Content-Type: application/json$", "Content-Type : application/json"),
            new Fault("(?m)^(Content-Type: application/json\n)(?=\n\\{)", "$1Content-Length: 1\n"));

    /** Not those with requests that are ignored: nobody tells of faults in them. */
    static List<PageFile> pages() throws IOException {
        List<PageFile> pages = new ArrayList<>();
        for (PageFile page :
                DocsSet.find(DOCS, List.of(), List.of("includes/**")).pages()) {
            if (!Files.readString(page.file()).contains("\"ignored\"")) {
                pages.add(page);
            }
        }
        return pages;
    }

    private static PageFixer fixer(Path root, DocsSet set) {
        LazyTypes types = new LazyTypes(new TypePages(new PageReader(ReadOptions.DEFAULT.withProse()), () -> set));
        CheckOptions options = new CheckOptions(List.of(), JudgedDocs.NOW);
        PageReader reader = new PageReader(ReadOptions.DEFAULT.withProse());
        return new PageFixer(
                new PageJudge(new DocsIndex(reader, root, types, true, options), new FindingWeights(Map.of())));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void undoes_whatever_faults_a_page_gets(PageFile page) throws IOException {
        PageFixer fixer = fixer(DOCS, new DocsSet(pages(), List.of()));
        // What may already be mended on the page must not hide what the faults did.
        String right = text(fixer.fix(page).after());
        for (int seed : IntStream.range(0, 12).toArray()) {
            Random random = new Random(seed);
            String wrong = right;
            for (Fault fault : FAULTS) {
                wrong = random.nextBoolean() ? inject(wrong, fault, random) : wrong;
            }
            boolean windows = random.nextBoolean();
            boolean mark = random.nextBoolean();
            boolean bare = random.nextBoolean();
            FixedPage fixed = fixer.fix(page, bytes(dressed(wrong, windows, mark, bare)));

            assertThat(text(fixed.after())).as("seed " + seed).isEqualTo(dressed(right, windows, mark, bare));
            assertThat(fixer.fix(page, fixed.after()).changed()).isFalse();
        }
    }

    private static String inject(String text, Fault fault, Random random) {
        Matcher found = Pattern.compile(fault.at()).matcher(text);
        StringBuilder out = new StringBuilder();
        while (found.find()) {
            found.appendReplacement(
                    out, random.nextBoolean() ? fault.instead() : Matcher.quoteReplacement(found.group()));
        }
        return found.appendTail(out).toString();
    }

    private static String dressed(String text, boolean windows, boolean mark, boolean bare) {
        String end = bare ? text.replaceFirst("\n+$", "") : text;
        return (mark ? "\uFEFF" : "") + (windows ? end.replace("\n", "\r\n") : end);
    }

    @Test
    void settles_on_every_page_of_the_corpus_and_makes_nothing_worse() {
        Path corpus = Path.of(System.getProperty("verbatim.corpus", "../shared/corpus"))
                .resolve("graph");
        Path folder = (Files.isDirectory(corpus) ? corpus : Path.of("../../shared/corpus/graph"))
                .toAbsolutePath()
                .normalize();
        assumeTrue(
                Files.isDirectory(folder),
                "SKIPPED: no corpus at ../shared/corpus; name its folder with -Dverbatim.corpus=…");
        DocsSet set = DocsSet.find(folder, List.of(), List.of("**/includes/**"));
        PageFixer fixer = fixer(folder, set);
        List<FixedPage> fixed = set.pages().parallelStream()
                .map(fixer::fix)
                .filter(FixedPage::changed)
                .toList();

        assertThat(fixed).isNotEmpty();
        for (FixedPage page : fixed) {
            assertThat(fixer.fix(page.file(), page.after()).changed())
                    .as(page.file().display())
                    .isFalse();
            assertThat(errors(page.left().findings()))
                    .as(page.file().display())
                    .isLessThanOrEqualTo(errors(page.found().findings()));
        }
    }

    /** Errors of reading: once JSON can be read, more may be said about what stands in it. */
    private static long errors(List<Finding> findings) {
        Set<String> reading = Stream.of(MarkdownRules.all(), HttpRules.all())
                .flatMap(List::stream)
                .map(NamedRule::id)
                .collect(Collectors.toSet());
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR && reading.contains(finding.rule()))
                .count();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] page) {
        return new String(page, StandardCharsets.UTF_8);
    }
}
