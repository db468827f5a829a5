package dev.verbatim.cli.output;

import dev.verbatim.model.Example;
import dev.verbatim.replay.Planned;
import dev.verbatim.replay.Planned.Effect;
import dev.verbatim.report.Counted;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Draws what a run would send, change and delete, the examples of each group in the order of the pages. */
public final class PlanRenderer {

    private final Map<Effect, List<String>> groups = new EnumMap<>(Effect.class);
    private final Style style;

    public PlanRenderer(Style style) {
        this.style = style;
        for (Effect effect : Effect.values()) {
            groups.put(effect, new ArrayList<>());
        }
    }

    /** Adds an example, to exactly one group. */
    public void add(Example example, Planned planned) {
        StringBuilder line = new StringBuilder("  ");
        line.append(style.text(example.page() + ":" + example.line() + "  " + example.name()));
        if (planned.request() != null) {
            line.append("  ")
                    .append(style.text(
                            planned.request().method() + " " + planned.request().uri()));
        }
        if (planned.reason() != null) {
            line.append("\n      ").append(style.text(planned.reason()));
        }
        group(planned.effect()).add(line.append('\n').toString());
    }

    /** Several lines, the last one ended too. */
    public String render(String target) {
        StringBuilder out = new StringBuilder();
        for (Effect effect : Effect.values()) {
            List<String> lines = group(effect);
            if (!lines.isEmpty()) {
                out.append("would ").append(verb(effect)).append(" (").append(Counted.number(lines.size()));
                out.append(")\n").append(String.join("", lines)).append('\n');
            }
        }
        int all = groups.values().stream().mapToInt(List::size).sum();
        out.append("nothing was sent to ").append(style.text(target)).append("; of ");
        out.append(Counted.of(all, "example"));
        List<String> counts = new ArrayList<>();
        for (Effect effect : Effect.values()) {
            counts.add(Counted.number(group(effect).size()) + " would " + verb(effect));
        }
        return out.append(' ').append(String.join(", ", counts)).append('\n').toString();
    }

    private List<String> group(Effect effect) {
        return Objects.requireNonNull(groups.get(effect));
    }

    private static String verb(Effect effect) {
        return switch (effect) {
            case READ -> "read";
            case CHANGE -> "change data";
            case DELETE -> "delete data";
            case NOT_SENT -> "not be sent";
        };
    }
}
