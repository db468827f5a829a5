package dev.verbatim.check.structure;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.Destination;
import dev.verbatim.check.rule.DocsFolder;
import dev.verbatim.check.rule.DocsFolder.Presence;
import dev.verbatim.check.rule.Link;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** A link leads to a file that is not there. */
final class LinkMissing implements Rule {

    @Override
    public String id() {
        return "link-missing";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CheckedPage page, Consumer<Finding> findings) {
        DocsFolder folder = page.docs().folder();
        NearFiles near = new NearFiles(page);
        for (Destination link : page.destinations()) {
            Path file = link.file();
            boolean judged = !link.link().isImage() && link.link().kind() != Link.Kind.INCLUDE;
            if (judged && file != null && LinkSyntax.fault(link.link()).isEmpty()) {
                Presence presence = link.presence(folder);
                if (presence == Presence.MISSING) {
                    findings.accept(missing(page, link, file, near));
                } else if (presence == Presence.NO_FOLDER) {
                    noFolder(link, file, near).ifPresent(findings);
                }
            }
        }
    }

    private Finding missing(CheckedPage page, Destination link, Path file, NearFiles near) {
        DocsFolder folder = page.docs().folder();
        return finding(
                        link.link().destinationSpan(),
                        "there is no file `" + link.target().path() + "`")
                .help(withExtension(file, folder).map(near::asking).orElseGet(() -> near.help(file)))
                .build();
    }

    /** Folders that are not at hand prove nothing, but a file of that very name nearby does. */
    private Optional<Finding> noFolder(Destination link, Path file, NearFiles near) {
        return near.near(file).map(found -> Finding.warning(
                        id(),
                        link.link().destinationSpan(),
                        "there is no file `" + link.target().path() + "`, nor its folder")
                .help(near.asking(found))
                .build());
    }

    private static Optional<Path> withExtension(Path file, DocsFolder folder) {
        Path name = file.getFileName();
        if (name == null) {
            return Optional.empty();
        }
        Path page = file.resolveSibling(name + ".md");
        return folder.look(page).presence() == Presence.THERE ? Optional.of(page) : Optional.empty();
    }
}
