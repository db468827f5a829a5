package dev.verbatim.cli.command;

import dev.verbatim.http.ExchangeReader;
import dev.verbatim.model.Page;
import dev.verbatim.replay.Forecast;
import dev.verbatim.scenario.ExampleFilter;
import dev.verbatim.scenario.Outlook;
import dev.verbatim.scenario.files.ScenarioCatalog;
import java.util.List;

/** What would become of the examples of pages, with the scenarios that name them. */
record Prospects(Forecast forecast, ScenarioCatalog scenarios, ExampleFilter filter) {

    List<Outlook> of(Page page) {
        return filter.of(page, scenarios.plan(page)).stream()
                .map(planned -> Outlook.of(
                        forecast, planned, planned.of(ExchangeReader.read(planned.documented())), scenarios.methods()))
                .toList();
    }
}
