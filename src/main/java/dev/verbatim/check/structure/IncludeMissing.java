package dev.verbatim.check.structure;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.Destination;
import dev.verbatim.check.rule.DocsFolder;
import dev.verbatim.check.rule.Link;
import dev.verbatim.check.rule.LinkTarget;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A page includes a file that is not there. */
final class IncludeMissing implements Rule {

    @Override
    public String id() {
        return "include-missing";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CheckedPage page, Consumer<Finding> findings) {
        NearFiles near = new NearFiles(page);
        for (Destination include : page.destinations()) {
            if (include.link().kind() != Link.Kind.INCLUDE) {
                continue;
            }
            if (include.target().form() == LinkTarget.Form.NONE) {
                findings.accept(finding(include.link().span(), "this include names no file")
                        .help("write the path of the file between the parentheses")
                        .build());
            }
            Path file = include.file();
            if (file != null) {
                judge(page, include.link(), file, near, findings);
            }
        }
    }

    private void judge(CheckedPage page, Link include, Path file, NearFiles near, Consumer<Finding> findings) {
        DocsFolder folder = page.docs().folder();
        String shown = "`" + include.destination() + "`";
        switch (folder.look(file).presence()) {
            case MISSING ->
                findings.accept(finding(include.destinationSpan(), "there is no file " + shown + " to include")
                        .help(near.help(file))
                        .build());
            case NO_FOLDER ->
                findings.accept(
                        finding(include.destinationSpan(), "there is no file " + shown + " to include, nor its folder")
                                .help(near.help(file))
                                .build());
            case OUTSIDE ->
                findings.accept(Finding.warning(
                                id(),
                                include.destinationSpan(),
                                "this include leads out of the docs, to where nothing is read")
                        .help("keep what pages include in the folder of the docs")
                        .build());
            case THERE, OTHER_CASE -> {}
        }
    }
}
