package dev.verbatim.cli.command;

import dev.verbatim.cli.Console;
import dev.verbatim.cli.Targets;
import dev.verbatim.cli.Workspace;
import dev.verbatim.cli.options.TargetOptions;
import dev.verbatim.cli.output.PlanRenderer;
import dev.verbatim.cli.output.Style;
import dev.verbatim.config.Settings;
import dev.verbatim.config.TargetSettings;
import dev.verbatim.replay.Forecast;
import dev.verbatim.scenario.SelectedExamples;
import dev.verbatim.scenario.Selection;
import dev.verbatim.scenario.files.ScenarioCatalog;

/** {@code run --plan}: says what a run would do, and does none of it. */
record Planning(Console console, Settings settings, TargetOptions options) {

    void show(Workspace workspace, Selection selection, ScenarioCatalog scenarios) {
        TargetSettings target = settings.chosenTarget();
        Forecast forecast = Forecast.of(target, settings.baseUrls(), Targets.flags(options));
        PlanRenderer plan = new PlanRenderer(Style.of(false, console.masking()));
        SelectedExamples.each(workspace.pages(), selection, scenarios, forecast, plan::add);
        console.out().print(plan.render("`" + target.name() + "`"));
    }
}
