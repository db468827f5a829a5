package dev.verbatim.check;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.verbatim.check.rule.CheckOptions;
import dev.verbatim.markdown.Corpus;
import dev.verbatim.markdown.DocsSet;
import dev.verbatim.markdown.PageReader;
import dev.verbatim.markdown.ReadOptions;
import dev.verbatim.model.Finding;
import dev.verbatim.model.FindingWeights;
import dev.verbatim.model.RunListener;
import dev.verbatim.model.Severity;
import dev.verbatim.shape.LazyTypes;
import dev.verbatim.testing.JudgedDocs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What all default rules find on the corpus, found once for all tests; skips the test where there is no corpus. */
final class CorpusFindings {

    private static final String TOP = "api-reference/";

    private static @Nullable List<Finding> found;

    private CorpusFindings() {}

    static Path root() throws IOException {
        Path root = Corpus.folder().resolve("graph").toRealPath();
        assumeTrue(Files.isDirectory(root.resolve(TOP)), "SKIPPED: the corpus has no folder graph");
        return root;
    }

    static synchronized List<Finding> all() throws IOException {
        List<Finding> known = found;
        if (known == null) {
            known = find(root());
            found = known;
        }
        return known;
    }

    static Stream<Finding> of(String rule) throws IOException {
        return all().stream().filter(finding -> finding.rule().equals(rule));
    }

    /** A page as the corpus names it. */
    static String path(Finding finding) {
        return finding.page().substring(finding.page().lastIndexOf(TOP));
    }

    private static List<Finding> find(Path root) throws IOException {
        DocsSet set = DocsSet.find(root, List.of(), List.of());
        PageReader reader = new PageReader(ReadOptions.DEFAULT.withProse());
        LazyTypes types = new LazyTypes(new TypePages(reader, () -> set));
        DocsIndex index = new DocsIndex(reader, root, types, true, new CheckOptions(List.of(), JudgedDocs.NOW));
        FindingWeights weights = new FindingWeights(Map.of());
        PageJudge judge = new PageJudge(index, weights);
        List<Finding> findings = new ArrayList<>();
        RunListener listener = new RunListener() {
            @Override
            public void finding(Finding finding) {
                findings.add(finding);
            }
        };
        new Check(weights, Severity.ERROR, listener)
                .run(
                        set,
                        set.pages().stream().map(judge::judge).iterator(),
                        index,
                        "1",
                        Clock.fixed(JudgedDocs.NOW, ZoneOffset.UTC));
        return findings;
    }
}
