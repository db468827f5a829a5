package dev.verbatim.check.structure;

import dev.verbatim.check.rule.CheckedDocs;
import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.PageFacts;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Files include each other in a circle. */
final class IncludeCycle implements Rule {

    @Override
    public String id() {
        return "include-cycle";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CheckedPage page, Consumer<Finding> findings) {
        if (page.docs().whole() || page.links().includes().isEmpty()) {
            return;
        }
        IncludeWalk walk = new IncludeWalk(page.docs());
        for (IncludeWalk.Cycle cycle : walk.from(page.onDisk())) {
            findings.accept(told(cycle, Set.of(page.onDisk())));
        }
    }

    @Override
    public void check(CheckedDocs docs, Consumer<Finding> findings) {
        Set<Path> judged = new HashSet<>();
        docs.pages().forEach(page -> judged.add(page.file()));
        IncludeWalk walk = new IncludeWalk(docs.view());
        for (PageFacts page : docs.pages()) {
            if (!page.includes().isEmpty()) {
                walk.from(page.file()).forEach(cycle -> findings.accept(told(cycle, judged)));
            }
        }
    }

    /** Told at the first of its files that is judged; where none of them is, at the include that leads to them. */
    private Finding told(IncludeWalk.Cycle cycle, Set<Path> judged) {
        List<IncludeWalk.Step> steps = cycle.steps();
        int first = -1;
        for (int i = 0; i < steps.size(); i++) {
            boolean before =
                    first < 0 || steps.get(i).from().compareTo(steps.get(first).from()) < 0;
            if (judged.contains(steps.get(i).from()) && before) {
                first = i;
            }
        }
        boolean member = first >= 0;
        int begin = Math.max(first, 0);
        IncludeWalk.Step told = member ? steps.get(begin) : cycle.entry();
        String message = member
                ? "`" + told.fromPath() + "` includes itself" + through(steps, begin)
                : "what is included here includes itself, over and over";
        Finding.Builder finding = finding(told.span(), message).help("take one of the includes out");
        for (int i = 0; i < steps.size(); i++) {
            IncludeWalk.Step step = steps.get((begin + i) % steps.size());
            if (!step.equals(told)) {
                finding.related(step.span(), "`" + step.fromPath() + "` includes `" + step.toName() + "`");
            }
        }
        return finding.build();
    }

    private static String through(List<IncludeWalk.Step> steps, int begin) {
        if (steps.size() == 1) {
            return "";
        }
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < steps.size() - 1; i++) {
            names.append(i == 0 ? " through `" : "`, `")
                    .append(steps.get((begin + i) % steps.size()).toName());
        }
        return names.append('`').toString();
    }
}
