package dev.verbatim.cli.command;

import dev.verbatim.http.Exchange;
import dev.verbatim.http.ExchangeReader;
import dev.verbatim.http.HttpRequest;
import dev.verbatim.model.BlockType;
import dev.verbatim.model.Example;
import dev.verbatim.model.Page;
import dev.verbatim.replay.Forecast;
import dev.verbatim.report.Counted;
import dev.verbatim.report.VisibleText;
import java.io.PrintStream;
import java.util.stream.Collectors;

/** {@code list} for people: each page with its examples, and what would become of them. */
final class TextExamples implements Listing {

    private final PrintStream out;
    private final Forecast forecast;
    private int pages;
    private int examples;
    private int resources;
    private int sent;

    TextExamples(PrintStream out, Forecast forecast) {
        this.out = out;
        this.forecast = forecast;
    }

    @Override
    public void page(Page page) {
        pages++;
        StringBuilder text = new StringBuilder();
        for (Example example : page.examples()) {
            example(text, ExchangeReader.read(example));
        }
        page.blocks().stream()
                .filter(block -> block.type() == BlockType.RESOURCE)
                .forEach(block -> {
                    resources++;
                    String type = block.annotation().typeName();
                    text.append("  ").append(block.line()).append("  resource ").append(type == null ? "" : line(type));
                    text.append('\n');
                });
        if (text.length() > 0) {
            out.println(page.path());
            out.print(text);
        }
    }

    private void example(StringBuilder text, Exchange exchange) {
        examples++;
        HttpRequest request = exchange.request();
        text.append("  ")
                .append(exchange.example().line())
                .append("  ")
                .append(line(exchange.example().name()));
        if (request != null) {
            text.append("  ").append(request.method()).append(' ').append(line(request.url()));
        }
        String statuses = exchange.answers().stream()
                .map(answer -> Integer.toString(answer.response().status()))
                .distinct()
                .collect(Collectors.joining(" or "));
        text.append(statuses.isEmpty() ? "" : " -> " + statuses).append('\n');
        String objection = forecast.objection(exchange).orElse(null);
        if (objection == null) {
            sent++;
            forecast.account(exchange)
                    .ifPresent(account ->
                            text.append("      sent as ").append(line(account)).append('\n'));
        } else {
            text.append("      not sent: ").append(line(objection)).append('\n');
        }
    }

    private static String line(String text) {
        return VisibleText.line(text);
    }

    @Override
    public void close() {
        out.println(Counted.of(examples, "example") + " (" + Counted.number(sent) + " would be sent) and "
                + Counted.of(resources, "resource") + " on " + Counted.of(pages, "page"));
    }
}
