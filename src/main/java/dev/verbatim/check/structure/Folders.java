package dev.verbatim.check.structure;

import dev.verbatim.check.rule.CheckedDocs;
import dev.verbatim.check.rule.PageFacts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pages of a docs set by the folders they lie in, fragments left out. */
final class Folders {

    private Folders() {}

    static Collection<List<PageFacts>> of(CheckedDocs docs) {
        Map<Path, List<PageFacts>> folders = new LinkedHashMap<>();
        for (PageFacts page : docs.pages()) {
            Path folder = page.file().getParent();
            if (folder != null && !page.shape().fragment()) {
                folders.computeIfAbsent(folder, any -> new ArrayList<>()).add(page);
            }
        }
        return folders.values();
    }
}
