package dev.verbatim.accept;

import dev.verbatim.edit.TextEdits;
import dev.verbatim.http.HttpRequest;
import dev.verbatim.http.SecretMask;
import dev.verbatim.model.Difference;
import dev.verbatim.model.DifferenceKind;
import dev.verbatim.model.TextEdit;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Edits a page until one of its examples says what a service answered. Every edit is tried out: it stays only if the
 * page, read again, differs less.
 */
final class ExampleEditor {

    /** More edits than any example needs; one that reveals the next difference over and over must end, too. */
    private static final int MOST_EDITS = 1_000;

    private final Examiner examiner;
    private final Observation seen;
    private final AcceptOptions options;
    private byte[] page;

    ExampleEditor(Examiner examiner, Observation seen, AcceptOptions options, byte[] page) {
        this.examiner = examiner;
        this.seen = seen;
        this.options = options;
        this.page = page;
    }

    byte[] page() {
        return page;
    }

    /** Makes the edits and says what they leave over. */
    List<Remainder> run() {
        if (seen.differences().stream().anyMatch(d -> d.kind() == DifferenceKind.REQUEST_REFUSED)) {
            return remainders(seen.differences(), "the mock refused the request, so there is no answer to write down");
        }
        Examined now = examiner.examine(page, seen.example(), seen.response(), -1);
        if (now == null) {
            return remainders(seen.differences(), "the page documents no response that could be edited");
        }
        if (now.failing().isEmpty() && !options.undocumented()) {
            return List.of();
        }
        boolean truncated = now.answer().block().annotation().truncated();
        boolean undocumented = options.undocumented() || !truncated;
        Set<String> given = new HashSet<>();
        for (int edits = 0; edits < MOST_EDITS; edits++) {
            Difference next = next(now, undocumented, given);
            if (next == null) {
                break;
            }
            Examined better = settle(now, next);
            if (better == null) {
                given.add(Groups.key(next));
            } else {
                now = better;
            }
        }
        return remainders(wholly(now), undocumented);
    }

    private static @Nullable Difference next(Examined now, boolean undocumented, Set<String> given) {
        return now.work(undocumented).stream()
                .filter(d -> !given.contains(Groups.key(d)))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Examined settle(Examined now, Difference difference) {
        String key = Groups.key(difference);
        for (List<TextEdit> edits : candidates(now).of(difference)) {
            Examined after = tried(now, edits);
            if (after != null && Groups.count(after.all(), key) < Groups.count(now.all(), key)) {
                return kept(edits, after);
            }
        }
        return null;
    }

    /** The whole body, where it settles more than what was tried piece by piece. */
    private Examined wholly(Examined now) {
        boolean body = now.failing().stream().anyMatch(d -> d.where().startsWith("$"));
        List<TextEdit> edits = body ? candidates(now).whole() : List.of();
        Examined after = edits.isEmpty() ? null : tried(now, edits);
        return after != null && after.failing().size() < now.failing().size() ? kept(edits, after) : now;
    }

    private @Nullable Examined tried(Examined now, List<TextEdit> edits) {
        if (TextEdits.overlap(page, edits)) {
            return null;
        }
        return examiner.examine(TextEdits.apply(page, edits), seen.example(), seen.response(), now.index());
    }

    private Examined kept(List<TextEdit> edits, Examined after) {
        page = TextEdits.apply(page, edits);
        return after;
    }

    private Candidates candidates(Examined now) {
        HttpRequest request = now.exchange().request();
        String url = request == null ? "" : request.url();
        SecretMask mask = options.mask();
        PageWords words = new PageWords(
                Addresses.of(options.target(), options.baseUrls(), url, mask),
                new String(page, StandardCharsets.UTF_8),
                now.answer().response().body().text());
        if (seen.sent() != null) {
            SentIds.pair(url, seen.sent(), words);
        }
        return new Candidates(now, seen.response(), words);
    }

    private List<Remainder> remainders(Examined now, boolean undocumented) {
        List<Remainder> remainders = new ArrayList<>();
        for (Difference difference : now.failing()) {
            remainders.add(new Remainder(seen.example(), difference, reason(difference, undocumented)));
        }
        return remainders;
    }

    private List<Remainder> remainders(List<Difference> differences, String reason) {
        return differences.stream()
                .map(d -> new Remainder(seen.example(), d, reason))
                .toList();
    }

    private static String reason(Difference difference, boolean undocumented) {
        if (difference.kind() == DifferenceKind.PROPERTY_UNDOCUMENTED && !undocumented) {
            return "the response is `truncated`, so what it leaves out is only added with `--undocumented`";
        }
        return switch (difference.kind()) {
            case CONNECTION_CUT, ENCODING_UNREADABLE, DUPLICATE_KEY, BODY_NOT_JSON ->
                "the answer is broken, and no page should promise that";
            default -> "no edit of the example settles it: a table or a type elsewhere promises otherwise";
        };
    }
}
