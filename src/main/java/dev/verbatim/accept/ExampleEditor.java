package dev.verbatim.accept;

import dev.verbatim.edit.TextEdits;
import dev.verbatim.http.HttpRequest;
import dev.verbatim.model.Difference;
import dev.verbatim.model.DifferenceKind;
import dev.verbatim.model.TextEdit;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Edits a page until one of its examples says what a service answered, to each of its scenarios. Every edit is tried
 * out: it stays only if the page, read again, differs less, and from no other answer more.
 */
final class ExampleEditor {

    /** More edits than any example needs; one that reveals the next difference over and over must end, too. */
    private static final int MOST_EDITS = 1_000;

    private static final int BROKEN_SERVICE = 500;

    private final Examiner examiner;
    private final AcceptOptions options;
    private final List<Witness> witnesses = new ArrayList<>();
    private final Map<Witness, String> contradictions = new HashMap<>();
    private final List<Remainder> remainders = new ArrayList<>();
    private byte[] page;

    ExampleEditor(Examiner examiner, AcceptOptions options, byte[] page) {
        this.examiner = examiner;
        this.options = options;
        this.page = page;
    }

    byte[] page() {
        return page;
    }

    /**
     * Makes the edits and says what they leave over.
     *
     * @param seen answers to one example
     */
    List<Remainder> run(List<Observation> seen) {
        seen.forEach(this::hear);
        int edits = 0;
        while (edits < MOST_EDITS && step()) {
            edits++;
        }
        for (Witness witness : witnesses) {
            wholly(witness);
        }
        for (Witness witness : witnesses) {
            remainders.addAll(witness.remainders(contradictions.get(witness)));
        }
        return remainders;
    }

    private void hear(Observation observation) {
        if (observation.differences().stream().anyMatch(d -> d.kind() == DifferenceKind.REQUEST_REFUSED)) {
            leave(observation, "the mock refused the request, so there is no answer to write down");
            return;
        }
        if (observation.response().status() >= BROKEN_SERVICE
                && observation.differences().stream().anyMatch(d -> d.kind() == DifferenceKind.STATUS_CHANGED)) {
            leave(observation, "the service failed, and no page should promise that");
            return;
        }
        Witness witness = Witness.of(examiner, observation, page, options.undocumented());
        if (witness == null) {
            leave(observation, "the page documents no response that could be edited");
        } else {
            witnesses.add(witness);
        }
    }

    private void leave(Observation observation, String reason) {
        observation.differences().forEach(d -> remainders.add(new Remainder(observation.example(), d, reason)));
    }

    /** Settles one difference, or gives it up; false where none is left. */
    private boolean step() {
        for (Witness witness : witnesses) {
            Difference next = witness.next();
            if (next != null) {
                Trial trial = settled(witness, next);
                if (trial == null) {
                    witness.giveUp(next);
                } else {
                    keep(trial);
                }
                return true;
            }
        }
        return false;
    }

    /** What settles a difference: at best without hiding what another answer brought. */
    private @Nullable Trial settled(Witness witness, Difference difference) {
        String key = Groups.key(difference);
        Trial second = null;
        for (List<TextEdit> edits : candidates(witness).of(difference)) {
            Trial trial = tried(edits);
            if (trial == null || !settles(trial, witness, key) || !isFair(witness, trial, key)) {
                continue;
            }
            if (trial.isKind(witness)) {
                return trial;
            }
            second = second == null ? trial : second;
        }
        return second;
    }

    private static boolean settles(Trial trial, Witness witness, String key) {
        return Groups.count(trial.of(witness).all(), key)
                < Groups.count(witness.now().all(), key);
    }

    private boolean isFair(Witness witness, Trial trial, @Nullable String key) {
        Witness wronged = trial.wronged(witness, key);
        if (wronged != null) {
            contradictions.put(witness, wronged.seen().example().name());
        }
        return wronged == null;
    }

    /** The whole body, where it settles more than what was tried piece by piece. */
    private void wholly(Witness witness) {
        boolean body = witness.now().failing().stream().anyMatch(d -> d.where().startsWith("$"));
        List<TextEdit> edits = body ? candidates(witness).whole() : List.of();
        Trial trial = edits.isEmpty() ? null : tried(edits);
        if (trial != null
                && trial.of(witness).failing().size() < witness.now().failing().size()
                && isFair(witness, trial, null)) {
            keep(trial);
        }
    }

    private @Nullable Trial tried(List<TextEdit> edits) {
        return TextEdits.overlap(page, edits) ? null : Trial.of(TextEdits.apply(page, edits), witnesses);
    }

    private void keep(Trial trial) {
        page = trial.page();
        trial.keep();
    }

    private Candidates candidates(Witness witness) {
        Examined now = witness.now();
        HttpRequest request = now.exchange().request();
        String url = request == null ? "" : request.url();
        PageWords words = new PageWords(
                Addresses.of(options.target(), options.baseUrls(), url, options.mask()),
                new String(page, StandardCharsets.UTF_8),
                now.answer().response().body().text());
        String sent = witness.seen().sent();
        if (sent != null) {
            SentIds.pair(url, sent, words);
        }
        return new Candidates(now, witness.seen().response(), words, witnesses.size() > 1);
    }
}
