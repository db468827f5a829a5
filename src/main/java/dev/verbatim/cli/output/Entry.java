package dev.verbatim.cli.output;

import dev.verbatim.model.ExampleResult;
import dev.verbatim.model.Finding;
import dev.verbatim.model.RunInfo;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Something to print about a place on a page. */
sealed interface Entry {

    Comparator<Entry> BY_PLACE = Comparator.comparing(Entry::span).thenComparing(Entry::name);

    SourceSpan span();

    /** Keeps the order of two things at one place the same from run to run. */
    String name();

    boolean isError();

    List<Problem> problems();

    String render(RunInfo info, Function<String, PageExcerpt> pages, TerminalOptions options);

    /** A finding. */
    record OfFinding(Finding finding) implements Entry {

        @Override
        public SourceSpan span() {
            return finding.span();
        }

        @Override
        public String name() {
            return finding.rule() + finding.message();
        }

        @Override
        public boolean isError() {
            return finding.severity() == Severity.ERROR;
        }

        @Override
        public List<Problem> problems() {
            return List.of(Problem.of(finding));
        }

        @Override
        public String render(RunInfo info, Function<String, PageExcerpt> pages, TerminalOptions options) {
            return FindingRenderer.render(finding, pages.apply(finding.page()), options.width(), options.style());
        }
    }

    /** An example that is not as documented, or matches with a remark. */
    record OfExample(ExampleResult result) implements Entry {

        @Override
        public SourceSpan span() {
            return result.example().request().code().span();
        }

        @Override
        public String name() {
            return result.example().name();
        }

        @Override
        public boolean isError() {
            return TerminalListener.isError(result);
        }

        @Override
        public List<Problem> problems() {
            return Problem.of(result);
        }

        @Override
        public String render(RunInfo info, Function<String, PageExcerpt> pages, TerminalOptions options) {
            PageExcerpt page = PageExcerpt.of(result.example());
            return new FailureRenderer(info).render(result, page, options.width(), options.style());
        }
    }
}
