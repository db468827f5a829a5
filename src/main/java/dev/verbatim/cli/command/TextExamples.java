package dev.verbatim.cli.command;

import dev.verbatim.http.Exchange;
import dev.verbatim.http.HttpRequest;
import dev.verbatim.model.BlockType;
import dev.verbatim.model.Page;
import dev.verbatim.replay.Planned;
import dev.verbatim.report.Counted;
import dev.verbatim.report.VisibleText;
import dev.verbatim.scenario.Outlook;
import java.io.PrintStream;
import java.util.stream.Collectors;

/** {@code list} for people: each page with its examples, and what would become of them. */
final class TextExamples implements Listing {

    private final PrintStream out;
    private final Prospects prospects;
    private int pages;
    private int examples;
    private int resources;
    private int sent;

    TextExamples(PrintStream out, Prospects prospects) {
        this.out = out;
        this.prospects = prospects;
    }

    @Override
    public void page(Page page) {
        pages++;
        StringBuilder text = new StringBuilder();
        for (Outlook outlook : prospects.of(page)) {
            example(text, outlook);
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

    private void example(StringBuilder text, Outlook outlook) {
        Exchange exchange = outlook.exchange();
        Planned planned = outlook.example();
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
        String objection = planned.reason();
        if (objection == null) {
            sent++;
            String account = planned.account();
            text.append(account == null ? "" : "      sent as " + line(account) + "\n");
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
