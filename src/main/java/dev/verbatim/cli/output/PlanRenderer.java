package dev.verbatim.cli.output;

import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.model.Example;
import dev.verbatim.replay.Planned;
import dev.verbatim.replay.Planned.Effect;
import dev.verbatim.report.Counted;
import dev.verbatim.scenario.Outlook;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Draws what a run would send, change and delete, the examples of each group in the order of the pages. */
public final class PlanRenderer {

    private static final Pattern CAPTURED = Pattern.compile("%5B([A-Za-z0-9_.~-]+)%5D");

    private final Map<Effect, List<String>> groups = new EnumMap<>(Effect.class);
    private final Map<Effect, Integer> around = new EnumMap<>(Effect.class);
    private final Style style;

    public PlanRenderer(Style style) {
        this.style = style;
        for (Effect effect : Effect.values()) {
            groups.put(effect, new ArrayList<>());
        }
    }

    /** Adds an example, to exactly one group, with what its scenario sends around it. */
    public void add(Outlook outlook) {
        Example example = outlook.exchange().example();
        Planned planned = outlook.example();
        StringBuilder line = new StringBuilder("  ");
        line.append(style.text(example.page() + ":" + example.line() + "  " + example.name()))
                .append(sending(planned));
        if (planned.reason() != null) {
            line.append("\n      ").append(style.text(planned.reason()));
        }
        line.append('\n');
        outlook.setUp().forEach(step -> line.append(around("set-up", step)));
        outlook.cleanUp().forEach(step -> line.append(around("clean-up", step)));
        group(planned.effect()).add(line.toString());
    }

    private String around(String part, Outlook.Step step) {
        Planned planned = step.planned();
        around.merge(planned.effect(), 1, Integer::sum);
        String reason = planned.reason() == null ? "" : ", which would not be sent: " + style.text(planned.reason());
        String effect = planned.effect() == Effect.CHANGE || planned.effect() == Effect.DELETE
                ? " (" + verb(planned.effect()) + ")"
                : "";
        return "      " + part + " `" + style.text(step.name()) + "`" + sending(planned) + effect + reason + '\n';
    }

    private String sending(Planned planned) {
        OutgoingRequest request = planned.request();
        String account = planned.account() == null ? "" : "  as " + style.text(planned.account());
        // What is captured on the way stands in URLs as it is written in scenario files.
        return request == null
                ? ""
                : "  "
                        + style.text(request.method() + " "
                                + CAPTURED.matcher(request.uri().toString()).replaceAll("[$1]"))
                        + account;
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
        out.append(' ').append(String.join(", ", counts)).append('\n');
        if (!around.isEmpty()) {
            List<String> parts = new ArrayList<>();
            around.forEach((effect, count) -> parts.add(Counted.number(count) + " would " + verb(effect)));
            int steps = around.values().stream().mapToInt(Integer::intValue).sum();
            out.append("of ").append(Counted.of(steps, "request")).append(" of set-up and clean-up ");
            out.append(String.join(", ", parts)).append('\n');
        }
        return out.toString();
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
