package dev.verbatim.cli.command;

import dev.verbatim.http.Exchange;
import dev.verbatim.http.HttpRequest;
import dev.verbatim.model.Block;
import dev.verbatim.model.BlockType;
import dev.verbatim.model.Page;
import dev.verbatim.replay.Planned;
import dev.verbatim.scenario.Outlook;
import java.io.IOException;

/** {@code list} for programs: one object for each page, example and resource, told apart by {@code kind}. */
final class JsonExamples implements Listing {

    private final JsonLines lines;
    private final Prospects prospects;

    JsonExamples(JsonLines lines, Prospects prospects) {
        this.lines = lines;
        this.prospects = prospects;
    }

    @Override
    public void page(Page page) throws IOException {
        open("page", page);
        lines.put("title", page.title());
        lines.put("examples", page.examples().size());
        lines.end();
        for (Outlook outlook : prospects.of(page)) {
            example(page, outlook);
        }
        for (Block block : page.blocks()) {
            if (block.type() == BlockType.RESOURCE) {
                open("resource", page);
                lines.put("line", block.line());
                lines.put("type", block.annotation().typeName());
                lines.end();
            }
        }
    }

    private void example(Page page, Outlook outlook) throws IOException {
        Exchange exchange = outlook.exchange();
        Planned planned = outlook.example();
        HttpRequest request = exchange.request();
        String objection = planned.reason();
        open("example", page);
        lines.put("line", exchange.example().line());
        lines.put("name", exchange.example().name());
        lines.put("method", request == null ? null : request.method());
        lines.put("url", request == null ? null : request.url());
        lines.put(
                "statuses",
                exchange.answers().stream()
                        .map(answer -> answer.response().status())
                        .toList());
        lines.put("sent", objection == null);
        lines.put("account", planned.account());
        lines.put("reason", objection);
        lines.end();
    }

    private void open(String kind, Page page) throws IOException {
        lines.open();
        lines.put("kind", kind);
        lines.put("page", page.path());
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
