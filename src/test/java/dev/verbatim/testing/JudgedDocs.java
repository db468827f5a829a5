package dev.verbatim.testing;

import dev.verbatim.check.Check;
import dev.verbatim.check.DocsIndex;
import dev.verbatim.check.JudgedPage;
import dev.verbatim.check.PageJudge;
import dev.verbatim.check.TypePages;
import dev.verbatim.check.rule.CheckOptions;
import dev.verbatim.markdown.DocsSet;
import dev.verbatim.markdown.PageReader;
import dev.verbatim.markdown.ReadOptions;
import dev.verbatim.model.Finding;
import dev.verbatim.model.FindingWeights;
import dev.verbatim.model.RunListener;
import dev.verbatim.model.RunSummary;
import dev.verbatim.model.Severity;
import dev.verbatim.shape.LazyTypes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A small docs set on disk, judged by all rules. The clock stands at noon of 1 June 2026. */
public final class JudgedDocs {

    public static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<String, String> rules = new TreeMap<>();
    private List<String> baseUrls = List.of();
    private Severity failOn = Severity.ERROR;

    private JudgedDocs() {}

    /** Docs of one page, {@code page.md}. */
    public static JudgedDocs page(String markdown) {
        return new JudgedDocs().with("page.md", markdown);
    }

    public static JudgedDocs of(String path, String markdown) {
        return new JudgedDocs().with(path, markdown);
    }

    public JudgedDocs with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public JudgedDocs with(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    /** Gives a rule another severity, or turns it on or off. */
    public JudgedDocs rule(String id, String word) {
        rules.put(id, word);
        return this;
    }

    public JudgedDocs baseUrls(String... urls) {
        baseUrls = List.of(urls);
        return this;
    }

    public JudgedDocs failOn(Severity severity) {
        failOn = severity;
        return this;
    }

    /** All findings of a rule. */
    public List<Finding> findings(String rule) {
        return findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    /** The findings of a rule as {@code page:line:column message}. */
    public List<String> told(String rule) {
        return findings(rule).stream()
                .map(finding -> finding.span().file() + ":" + finding.span().startLine() + ":"
                        + finding.span().startColumn() + " " + finding.message())
                .toList();
    }

    /** The same with their help: {@code page:line:column message | help}. */
    public List<String> helped(String rule) {
        List<Finding> found = findings(rule);
        List<String> told = told(rule);
        return IntStream.range(0, found.size())
                .mapToObj(i -> told.get(i) + " | " + found.get(i).help())
                .toList();
    }

    public List<Finding> findings() {
        List<Finding> found = new ArrayList<>();
        judge(found);
        return found;
    }

    public RunSummary summary() {
        return judge(new ArrayList<>());
    }

    private RunSummary judge(List<Finding> found) {
        RunListener listener = new RunListener() {
            @Override
            public void finding(Finding finding) {
                found.add(finding);
            }
        };
        Path root = null;
        try {
            root = Files.createTempDirectory("judged-docs").toRealPath();
            return judge(root, listener);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            remove(root);
        }
    }

    private RunSummary judge(Path root, RunListener listener) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        DocsSet set = DocsSet.find(root, List.of(), List.of());
        ReadOptions options = ReadOptions.DEFAULT;
        LazyTypes types = new LazyTypes(new TypePages(new PageReader(options.withProse()), () -> set));
        DocsIndex index =
                new DocsIndex(new PageReader(options.withProse()), root, types, true, new CheckOptions(baseUrls, NOW));
        FindingWeights weights = new FindingWeights(rules);
        PageJudge judge = new PageJudge(index, weights);
        List<JudgedPage> judged = set.pages().stream().map(judge::judge).toList();
        return new Check(weights, failOn, listener)
                .run(set, judged.iterator(), index, "1", Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static void remove(Path root) {
        if (root == null) {
            return;
        }
        try (Stream<Path> all = Files.walk(root)) {
            all.sorted((a, b) -> b.compareTo(a)).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
