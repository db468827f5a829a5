package dev.verbatim.cli.command;

import dev.verbatim.model.Suggestion;
import dev.verbatim.model.UsageException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Cucumber's own reports, by the kinds that {@code --cucumber} takes. */
final class CucumberReports {

    private static final List<String> KINDS = List.of("message", "html");

    private CucumberReports() {}

    /** Cucumber's plug-in words; each report goes into the reports folder. */
    static List<String> plugins(List<String> kinds, Path folder) {
        List<String> plugins = new ArrayList<>();
        for (String kind : kinds) {
            if (!KINDS.contains(kind)) {
                throw new UsageException("`--cucumber` takes message or html, not `" + kind + "`"
                        + Suggestion.nearest(kind, KINDS)
                                .map(near -> "; did you mean `" + near + "`?")
                                .orElse(""));
            }
            String file = kind.equals("message") ? "cucumber.ndjson" : "cucumber.html";
            plugins.add(kind + ":" + folder.resolve(file));
        }
        return plugins;
    }
}
