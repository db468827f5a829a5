package dev.verbatim.scenario;

import io.cucumber.core.gherkin.Argument;
import io.cucumber.core.gherkin.DataTableArgument;
import io.cucumber.core.gherkin.DocStringArgument;
import io.cucumber.core.gherkin.Step;
import io.cucumber.core.gherkin.StepType;
import io.cucumber.plugin.event.Location;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A step of a {@link MemoryPickle}. */
record MemoryStep(StepText step, String id, String previous) implements Step {

    @Override
    public StepType getType() {
        return StepType.valueOf(step.keyword().strip().toUpperCase(Locale.ROOT));
    }

    @Override
    public String getPreviousGivenWhenThenKeyword() {
        return previous;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public @Nullable Argument getArgument() {
        if (step.doc() != null) {
            return new Doc(step.doc().mediaType(), step.doc().text(), step.line() + 1);
        }
        return step.table().isEmpty() ? null : new Rows(step.table(), step.line() + 1);
    }

    @Override
    public String getKeyword() {
        return step.keyword();
    }

    @Override
    public String getText() {
        return step.text();
    }

    @Override
    public int getLine() {
        return step.line();
    }

    @Override
    public Location getLocation() {
        return new Location(step.line(), 5);
    }

    private record Doc(String mediaType, String content, int line) implements DocStringArgument {

        @Override
        public String getContent() {
            return content;
        }

        @Override
        @Deprecated
        public String getContentType() {
            return mediaType;
        }

        @Override
        public String getMediaType() {
            return mediaType;
        }

        @Override
        public int getLine() {
            return line;
        }
    }

    private record Rows(List<List<String>> cells, int line) implements DataTableArgument {

        @Override
        public int getLine() {
            return line;
        }
    }
}
