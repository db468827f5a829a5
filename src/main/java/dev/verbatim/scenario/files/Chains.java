package dev.verbatim.scenario.files;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lays set-up out in the order in which it is sent, canned requests replaced by what they stand for. */
final class Chains {

    /** A scenario that needs more than this is a mistake, or malice. */
    private static final int MOST = 200;

    private final Map<String, Step> canned = new HashMap<>();

    Chains(List<ScenarioFile> files) {
        files.forEach(file -> file.canned().forEach(step -> canned.putIfAbsent(step.name(), step)));
    }

    /**
     * Steps in their order.
     *
     * @param fault the first step that cannot be laid out, or null
     */
    record Chain(List<Step> steps, @Nullable Fault fault) {}

    /** A canned request that is unknown, or that stands for itself. */
    record Fault(Step step, boolean circular) {}

    Set<String> names() {
        return canned.keySet();
    }

    Chain of(List<Step> steps) {
        Layout layout = new Layout();
        for (Step step : steps) {
            layout.add(step);
        }
        return new Chain(List.copyOf(layout.steps), layout.fault);
    }

    /** Clean-up, so that what is laid out last is sent first. */
    Chain cleanUp(List<Step> steps) {
        List<Step> all = new ArrayList<>();
        Fault fault = null;
        for (Step step : steps) {
            Chain chain = of(List.of(step));
            List<Step> reversed = new ArrayList<>(chain.steps());
            Collections.reverse(reversed);
            all.addAll(reversed);
            fault = fault == null ? chain.fault() : fault;
        }
        return new Chain(all, fault);
    }

    private final class Layout {

        private final List<Step> steps = new ArrayList<>();
        private final Set<String> open = new LinkedHashSet<>();
        private @Nullable Fault fault;

        void add(Step step) {
            List<String> opened = new ArrayList<>();
            Step effective = step;
            while (fault == null && effective.kind() == Step.Kind.CANNED_REQUEST) {
                Step known = canned.get(effective.what());
                if (known == null || !open.add(effective.what())) {
                    fault = new Fault(effective, known != null);
                } else {
                    opened.add(effective.what());
                    effective = effective.over(known);
                }
            }
            if (steps.size() >= MOST && fault == null) {
                fault = new Fault(step, true);
            }
            if (fault == null) {
                effective.setUp().forEach(this::add);
            }
            if (fault == null) {
                steps.add(effective);
            }
            opened.forEach(open::remove);
        }
    }
}
