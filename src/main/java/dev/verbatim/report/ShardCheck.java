package dev.verbatim.report;

import dev.verbatim.model.ExampleId;
import dev.verbatim.model.ExampleResult;
import dev.verbatim.model.UsageException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says what is wrong where some reports are not all the shards of one run. */
final class ShardCheck {

    private static final int MOST_NAMED = 10;

    private ShardCheck() {}

    static void check(List<ShardReport> shards) {
        if (shards.isEmpty()) {
            throw new UsageException("there is no report to merge");
        }
        same(
                shards,
                "numbers of shards",
                shard -> Integer.toString(shard.shard().count()));
        same(shards, "versions of Verbatim", shard -> shard.info().version());
        same(shards, "targets", shard -> shard.info().target());
        same(shards, "strictness", shard -> shard.info().strictness());
        same(shards, "`--fail-on`", shard -> shard.shard().failOn().word());
        complete(shards);
        List<ShardReport> read =
                shards.stream().filter(shard -> !shard.shard().docs().isEmpty()).toList();
        // The embedded mock is at another port each time.
        same(
                read,
                "addresses of the target",
                shard -> isMock(shard) ? "" : shard.info().targetUrl());
        if (read.stream().map(shard -> shard.shard().docs()).distinct().count() > 1) {
            throw new UsageException("the reports are of different docs, or of different selections of their examples");
        }
        addUp(shards);
    }

    private static boolean isMock(ShardReport shard) {
        return shard.info().target().equals("mock");
    }

    private static void same(List<ShardReport> shards, String what, Function<ShardReport, String> of) {
        Map<String, ShardReport> first = new TreeMap<>();
        shards.forEach(shard -> first.putIfAbsent(of.apply(shard), shard));
        if (first.size() > 1) {
            String each = first.entrySet().stream()
                    .limit(2)
                    .map(entry ->
                            "`" + entry.getKey() + "` in `" + entry.getValue().name() + "`")
                    .collect(Collectors.joining(", "));
            throw new UsageException("the reports have different " + what + ": " + each);
        }
    }

    private static void complete(List<ShardReport> shards) {
        Map<Integer, ShardReport> byIndex = new HashMap<>();
        for (ShardReport shard : shards) {
            ShardReport other = byIndex.put(shard.shard().index(), shard);
            if (other != null) {
                throw new UsageException("`" + other.name() + "` and `" + shard.name() + "` are both "
                        + shard.shard().words());
            }
        }
        int count = shards.get(0).shard().count();
        List<Integer> missing = IntStream.rangeClosed(1, count)
                .filter(index -> !byIndex.containsKey(index))
                .boxed()
                .toList();
        if (!missing.isEmpty()) {
            String named =
                    missing.stream().limit(MOST_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
            throw new UsageException("there is no report of shard" + (missing.size() == 1 ? " " : "s ") + named
                    + (missing.size() > MOST_NAMED ? ", …" : "") + " of " + count);
        }
    }

    private static void addUp(List<ShardReport> shards) {
        Map<ExampleId, ShardReport> reported = new HashMap<>();
        for (ShardReport shard : shards) {
            for (ExampleResult result : shard.results()) {
                ShardReport other = reported.put(result.example().id(), shard);
                if (other != null) {
                    throw new UsageException("`" + other.name() + "` and `" + shard.name() + "` both report `"
                            + result.example().id() + "`");
                }
            }
        }
        int selected = shards.get(0).shard().examples();
        if (shards.stream().noneMatch(ShardReport::isBroken) && reported.size() != selected) {
            throw new UsageException(
                    "the reports hold " + reported.size() + " of the " + selected + " examples of their run");
        }
    }
}
