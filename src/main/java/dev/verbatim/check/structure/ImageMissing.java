package dev.verbatim.check.structure;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.Destination;
import dev.verbatim.check.rule.DocsFolder;
import dev.verbatim.check.rule.DocsFolder.Presence;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A page shows an image that is not there. */
final class ImageMissing implements Rule {

    @Override
    public String id() {
        return "image-missing";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CheckedPage page, Consumer<Finding> findings) {
        DocsFolder folder = page.docs().folder();
        NearFiles near = new NearFiles(page);
        for (Destination image : page.destinations()) {
            Path file = image.file();
            if (image.link().isImage()
                    && file != null
                    && image.presence(folder) == Presence.MISSING
                    && LinkSyntax.fault(image.link()).isEmpty()) {
                findings.accept(finding(
                                image.link().destinationSpan(),
                                "there is no image `" + image.target().path() + "`")
                        .help(near.help(file))
                        .build());
            }
        }
    }
}
