package dev.verbatim.cli.options;

import dev.verbatim.config.Patience;
import dev.verbatim.config.TargetSettings;
import dev.verbatim.model.OptionMistake;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is waited for on a live target, and how far links are followed. */
public final class PatienceOptions {

    @Option(names = "--poll", description = "Follow operations that a documented 202 begins to their end.")
    boolean poll;

    @Option(
            names = "--follow-pages",
            paramLabel = "N",
            description = "Also compare up to N further pages of a collection.")
    @Nullable
    String followPages;

    /** The target with what the options say. */
    public TargetSettings on(TargetSettings target) {
        Patience patience = target.patience();
        if (poll) {
            patience = patience.polling();
        }
        if (followPages != null) {
            patience = patience.paging(pages(followPages));
        }
        return target.withPatience(patience);
    }

    private static int pages(String text) {
        int pages = text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
        if (pages < 0 || pages > Patience.MOST_PAGES) {
            throw OptionMistake.value("--follow-pages", "a whole number from 0 to " + Patience.MOST_PAGES, text);
        }
        return pages;
    }
}
