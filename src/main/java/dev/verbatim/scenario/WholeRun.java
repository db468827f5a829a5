package dev.verbatim.scenario;

import dev.verbatim.model.Block;
import dev.verbatim.model.Example;
import dev.verbatim.model.Page;
import dev.verbatim.model.Severity;
import dev.verbatim.model.ShardInfo;
import dev.verbatim.scenario.files.Planned;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What a shard knows of the whole run, by which it is told whether two shards are of the same one. */
final class WholeRun {

    private static final int BYTES = 16;

    private final MessageDigest digest = sha256();
    private int pages;
    private int examples;

    void add(Page page, List<Planned> selected) {
        pages++;
        examples += selected.size();
        say(page.path());
        for (Planned planned : selected) {
            Example example = planned.example();
            say(example.name());
            say(Integer.toString(example.line()));
            say(example.request().code().text());
            for (Block response : example.responses()) {
                say(response.code() == null ? "" : response.code().code().text());
            }
        }
    }

    int pages() {
        return pages;
    }

    int examples() {
        return examples;
    }

    ShardInfo info(Shard shard, Severity failOn) {
        String docs = HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        return new ShardInfo(shard.index(), shard.count(), pages, examples, docs, failOn);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private void say(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
