package dev.verbatim.accept;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.http.OutgoingRequest.Header;
import dev.verbatim.http.ReceivedResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A page written in one of the many ways in which people write them, and an answer that departs from it somewhere. */
final class GeneratedPage {

    private static final String BEFORE = "Ahead: é 😀\n";
    private static final String AFTER = "\nBehind.";

    private final Random random;
    private final GeneratedBody body;
    private final String lineEnd;
    private final boolean mark;
    private final boolean lastLineEnd;
    private final boolean strict;
    private final String margin;
    private final int documentedStatus;
    private final List<Header> documentedHeaders = new ArrayList<>();
    private final List<Header> returnedHeaders = new ArrayList<>();
    private final int status;
    private final String sort;
    private final String returned;

    GeneratedPage(Random random) {
        this.random = random;
        this.lineEnd = pick("\n", "\n", "\r\n", "\r");
        this.mark = random.nextInt(4) == 0;
        this.lastLineEnd = random.nextInt(4) != 0;
        this.margin = pick("", "", "   ", "> ", "> > ", ">   ");
        this.strict = random.nextInt(4) == 0;
        this.sort =
                pick("json", "json", "json", "json", "json", "none", "gone", "comes", "text", "xml", "root", "type");
        this.documentedStatus = sort.equals("none") || sort.equals("comes") ? 204 : 200;
        this.body = new GeneratedBody(random, sort.equals("json"));
        this.returned = body.returned();
        this.status = sort.equals("comes")
                ? 200
                : sort.equals("gone") ? 204 : random.nextInt(6) == 0 ? 202 : documentedStatus;
        headers();
    }

    boolean strict() {
        return strict;
    }

    byte[] bytes() {
        String text = Accepting.markdown(body.annotation(), response())
                .replace("# Get call\n", "# Get call\n\n" + BEFORE)
                .replace("\nBehind it.\n", "");
        StringBuilder page = new StringBuilder();
        String[] lines = text.stripTrailing().split("\n", -1);
        boolean list = margin.equals("   ");
        for (int i = 0; i < lines.length; i++) {
            String prefix = list && i == 0 ? "1. " : margin;
            page.append(prefix).append(lines[i]).append("\n");
        }
        page.append(AFTER);
        String all = (mark ? "\uFEFF" : "") + page + (lastLineEnd ? "\n" : "");
        return all.replace("\n", lineEnd).getBytes(StandardCharsets.UTF_8);
    }

    ReceivedResponse answer() {
        String text =
                switch (sort) {
                    case "none", "gone" -> "";
                    case "text" -> "many";
                    case "xml" -> "<other/>";
                    case "root" -> "[1]";
                    default -> returned;
                };
        return ReceivedResponse.of(status, returnedHeaders, text);
    }

    void assertUntouched(byte[] after, String told) {
        String text = new String(after, StandardCharsets.UTF_8);
        assertThat(text.startsWith("\uFEFF")).as(told).isEqualTo(mark);
        assertThat(text.endsWith("Behind." + (lastLineEnd ? lineEnd : "")))
                .as(told)
                .isTrue();
        assertThat(text).as(told).contains(BEFORE.strip());
        if (!lineEnd.equals("\n")) {
            assertThat(text.replace(lineEnd, "")).as(told).doesNotContain("\n");
        }
        if (!lineEnd.contains("\r")) {
            assertThat(text).as(told).doesNotContain("\r");
        }
        // The margin of every line but the last is the container's, or the code would have fallen out of it.
        String[] lines = text.replace("\uFEFF", "").split(lineEnd, -1);
        for (int i = 1; i < lines.length; i++) {
            if (lines[i].equals("Behind.")) {
                break;
            }
            boolean inside = lines[i].startsWith(margin) || lines[i].isBlank();
            assertThat(inside).as(told + "\nline " + (i + 1)).isTrue();
        }
    }

    private String response() {
        StringBuilder text = new StringBuilder("HTTP/1.1 " + documentedStatus);
        text.append(random.nextBoolean() ? documentedStatus == 200 ? " OK" : " No Content" : "");
        documentedHeaders.forEach(
                h -> text.append('\n').append(h.name()).append(": ").append(h.value()));
        String shown =
                switch (sort) {
                    case "none", "comes" -> "";
                    case "text" -> "17";
                    case "xml" -> "<calls/>";
                    default -> body.shown();
                };
        return shown.isEmpty() ? text.toString() : text + "\n\n" + shown;
    }

    private void headers() {
        if (random.nextInt(3) == 0) {
            documentedHeaders.add(new Header("X-Count", "3"));
            if (random.nextBoolean()) {
                returnedHeaders.add(new Header("X-Count", pick("5", "many", "")));
            }
        }
        String type =
                switch (sort) {
                    case "none" -> "";
                    case "text" -> "text/plain";
                    case "xml" -> "application/xml";
                    default -> "application/json";
                };
        boolean shown = !type.isEmpty() && !sort.equals("comes") && (sort.equals("text") || random.nextInt(4) != 0);
        if (shown) {
            documentedHeaders.add(new Header("Content-Type", sort.equals("type") ? "application/octet-stream" : type));
        }
        if (!type.isEmpty() && !sort.equals("gone")) {
            returnedHeaders.add(new Header("Content-Type", type));
        }
        if (random.nextInt(3) == 0) {
            documentedHeaders.add(new Header("Location", "https://api.contoso.example/calls/{call-id}"));
            returnedHeaders.add(new Header(
                    "Location",
                    pick("http://127.0.0.1:8080/calls/8", "http://127.0.0.1:8080/jobs/8?sig=9", "/jobs/8")));
        }
    }

    private String pick(String... words) {
        return words[random.nextInt(words.length)];
    }
}
