package dev.verbatim.markdown;

import dev.verbatim.model.Block;
import dev.verbatim.model.CodeBlock;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Fix;
import dev.verbatim.model.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads pages that tests write down. */
final class Pages {

    private Pages() {}

    static Page read(String text) {
        return read(text, ReadOptions.DEFAULT);
    }

    static Page read(String text, ReadOptions options) {
        return read(text.getBytes(StandardCharsets.UTF_8), options);
    }

    static Page read(byte[] bytes, ReadOptions options) {
        return new PageReader(options).read("docs/page.md", bytes);
    }

    /** Findings as {@code rule line:column-line:column}. */
    static List<String> located(Page page) {
        return page.findings().stream()
                .map(finding -> finding.rule() + " " + finding.span().startLine() + ":"
                        + finding.span().startColumn() + "-" + finding.span().endLine() + ":"
                        + finding.span().endColumn())
                .toList();
    }

    static List<String> rules(Page page) {
        return page.findings().stream().map(Finding::rule).toList();
    }

    static Finding finding(Page page, String rule) {
        return page.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no `" + rule + "` among " + page.findings()));
    }

    /** The replacement of the only edit that mends a finding. */
    static String replacement(Finding finding) {
        Fix fix = Objects.requireNonNull(finding.fix(), "no fix");
        return fix.edits().get(0).replacement();
    }

    static CodeBlock code(Block block) {
        return Objects.requireNonNull(block.code(), "no code");
    }
}
