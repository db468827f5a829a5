package dev.verbatim.check.structure;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.Destination;
import dev.verbatim.check.rule.DocsFolder;
import dev.verbatim.check.rule.DocsFolder.Found;
import dev.verbatim.check.rule.DocsFolder.Presence;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import dev.verbatim.model.TextEdit;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** A link, image or include names a file in letters of another case. */
final class LinkCase implements Rule {

    @Override
    public String id() {
        return "link-case";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPage page, Consumer<Finding> findings) {
        DocsFolder folder = page.docs().folder();
        for (Destination link : page.destinations()) {
            Found found = link.found(folder);
            if (found != null && found.presence() == Presence.OTHER_CASE) {
                findings.accept(told(page, link, found.file()));
            }
        }
    }

    private Finding told(CheckedPage page, Destination link, Path actual) {
        Optional<String> mended = mended(page, link, actual);
        String name = mended.orElse(NearFiles.relative(page.onDisk(), actual));
        Finding.Builder finding = finding(
                link.link().destinationSpan(), "`" + link.link().destination() + "` is written `" + name + "` on disk");
        finding.help("write the name as the file has it");
        mended.ifPresent(text -> finding.fix(
                "write the file's name as it is", new TextEdit(link.link().destinationSpan(), text)));
        return finding.build();
    }

    /** The destination with the file's own letters; empty where that would lead elsewhere. */
    private static Optional<String> mended(CheckedPage page, Destination link, Path actual) {
        String written = link.link().destination();
        int end = end(written);
        String[] segments = written.substring(0, end).split("/", -1);
        int name = actual.getNameCount() - 1;
        for (int i = segments.length - 1; i >= 0 && name >= 0; i--, name--) {
            String own = actual.getName(name).toString();
            if (!own.equalsIgnoreCase(segments[i])) {
                break;
            }
            segments[i] = own;
        }
        String path = String.join("/", segments);
        boolean right = page.docs()
                .folder()
                .resolve(page.onDisk(), path)
                .filter(actual::equals)
                .isPresent();
        return right ? Optional.of(path + written.substring(end)) : Optional.empty();
    }

    private static int end(String written) {
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) == '#' || written.charAt(i) == '?') {
                return i;
            }
        }
        return written.length();
    }
}
