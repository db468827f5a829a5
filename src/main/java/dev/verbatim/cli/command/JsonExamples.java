package dev.verbatim.cli.command;

import dev.verbatim.http.Exchange;
import dev.verbatim.http.ExchangeReader;
import dev.verbatim.http.HttpRequest;
import dev.verbatim.model.Block;
import dev.verbatim.model.BlockType;
import dev.verbatim.model.Example;
import dev.verbatim.model.Page;
import dev.verbatim.replay.Forecast;
import java.io.IOException;

/** {@code list} for programs: one object for each page, example and resource, told apart by {@code kind}. */
final class JsonExamples implements Listing {

    private final JsonLines lines;
    private final Forecast forecast;

    JsonExamples(JsonLines lines, Forecast forecast) {
        this.lines = lines;
        this.forecast = forecast;
    }

    @Override
    public void page(Page page) throws IOException {
        open("page", page);
        lines.put("title", page.title());
        lines.put("examples", page.examples().size());
        lines.end();
        for (Example example : page.examples()) {
            example(page, ExchangeReader.read(example));
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

    private void example(Page page, Exchange exchange) throws IOException {
        HttpRequest request = exchange.request();
        String objection = forecast.objection(exchange).orElse(null);
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
        lines.put("account", objection == null ? forecast.account(exchange).orElse(null) : null);
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
