package dev.verbatim.replay;

import dev.verbatim.replay.WriteFlags.Deletes;
import java.util.Locale;
import java.util.Optional;

/**
 * Decides whether a request may be sent: a function of its method, whether the run created what it is about, its
 * target and what was allowed, and of nothing else. On a live target only GET and HEAD are sent unless more is allowed.
 */
public final class SafetyPolicy {

    /** The objection to deleting what the run did not create. */
    static final String NOT_OWN = "`--allow-deletes` removes only what this run created, and this was not;"
            + " `--allow-deletes=any` removes anything";

    private SafetyPolicy() {}

    /**
     * Why a request of that method is not sent, in words that say what would change it; empty where it is sent.
     *
     * @param own whether it is about something that this run created
     */
    public static Optional<String> objection(String method, boolean own, TargetFacts target, WriteFlags allowed) {
        String verb = method.toUpperCase(Locale.ROOT);
        if (target.mock() || verb.equals("GET") || verb.equals("HEAD")) {
            return Optional.empty();
        }
        return verb.equals("DELETE") ? deleting(own, target, allowed) : writing(verb, target, allowed);
    }

    private static Optional<String> writing(String verb, TargetFacts target, WriteFlags allowed) {
        String change = "`" + verb + "` may change data";
        if (!target.disposable()) {
            return Optional.of(change + ", and " + notDisposable(target)
                    + (allowed.writes() ? "" : "; it takes that and `--allow-writes`"));
        }
        return allowed.writes() ? Optional.empty() : Optional.of(change + ", and `--allow-writes` is not given");
    }

    private static Optional<String> deleting(boolean own, TargetFacts target, WriteFlags allowed) {
        String change = "`DELETE` removes data";
        if (!target.disposable()) {
            return Optional.of(change + ", and " + notDisposable(target)
                    + (allowed.deletes() == Deletes.ANY ? "" : "; it takes that and `--allow-deletes=any`"));
        }
        if (allowed.deletes() == Deletes.NONE) {
            return Optional.of(change + ", and `--allow-deletes` is not given");
        }
        return own || allowed.deletes() == Deletes.ANY ? Optional.empty() : Optional.of(NOT_OWN);
    }

    private static String notDisposable(TargetFacts target) {
        return "the target `" + target.name() + "` is not marked `disposable: true`";
    }
}
