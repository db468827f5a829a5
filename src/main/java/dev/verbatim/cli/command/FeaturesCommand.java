package dev.verbatim.cli.command;

import dev.verbatim.cli.Console;
import dev.verbatim.cli.ExitCode;
import dev.verbatim.cli.Workspace;
import dev.verbatim.config.Overrides;
import dev.verbatim.config.Settings;
import dev.verbatim.model.Page;
import dev.verbatim.report.Counted;
import dev.verbatim.scenario.FeatureChange;
import dev.verbatim.scenario.FeatureCompiler;
import dev.verbatim.scenario.FeatureFiles;
import dev.verbatim.scenario.FeatureSource;
import dev.verbatim.scenario.files.ScenarioCatalog;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code verbatim features}: writes the feature files, or checks that they are in step with the docs. */
@Command(
        name = "features",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Write one feature file for each page with examples, or check that they are in step.")
public final class FeaturesCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Pages or folders. Without any, what `docs:` names, and files of pages that are gone go too.")
    private List<String> paths = List.of();

    @Option(names = "--check", description = "Write nothing; exit 1 when a file is missing, stale or left over.")
    private boolean check;

    public FeaturesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Settings settings = Workspace.settings(console, Overrides.NONE);
        Workspace workspace = Workspace.open(settings, console.directory(), paths);
        List<FeatureSource> features = new ArrayList<>();
        FeatureCompiler compiler = new FeatureCompiler();
        ScenarioCatalog scenarios = workspace.scenarios(List.of());
        for (Iterator<Page> pages = workspace.pages(); pages.hasNext(); ) {
            Page page = pages.next();
            if (!page.examples().isEmpty()) {
                features.add(compiler.compilePlanned(page, scenarios.plan(page)).masked(console.masking()));
            }
        }
        FeatureFiles files = new FeatureFiles(settings.features());
        boolean whole = paths.isEmpty();
        List<FeatureChange> changes = check ? files.check(features, whole) : files.write(features, whole);
        changes.forEach(change -> console.out().println(change.words()));
        console.out().println(summary(features.size(), changes.size()));
        return check && !changes.isEmpty() ? ExitCode.FAILED : ExitCode.OK;
    }

    private String summary(int features, int changes) {
        String files = Counted.of(features, "feature");
        if (changes == 0) {
            return files + ", all in step with the docs";
        }
        return files + ", " + Counted.number(changes)
                + (check ? " out of step; `verbatim features` writes them" : " brought into step");
    }
}
