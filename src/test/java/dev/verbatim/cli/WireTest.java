package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a run makes of bytes that servers, proxies and bad cables produce. */
class WireTest {

    private static final String JSON = "{\"id\": \"99\", \"isMuted\": false}";
    private static final String OK = "HTTP/1.1 200 OK\nContent-Type: application/json\n";

    @TempDir
    private Path folder;

    private final WireServer server = new WireServer();

    @AfterEach
    void stop() {
        server.close();
    }

    static List<Arguments> harmless() {
        return List.of(
                Arguments.of(
                        "labelled gzip",
                        OK + "Content-Encoding: gzip\nContent-Length: " + gzip(JSON).length,
                        gzip(JSON)),
                Arguments.of("labelled x-gzip", OK + "Content-Encoding: X-GZip", gzip(JSON)),
                Arguments.of("labelled deflate", OK + "Content-Encoding: deflate", deflate(JSON)),
                Arguments.of("identity", OK + "Content-Encoding: identity\nContent-Length: 30", utf8(JSON)),
                Arguments.of("chunked", OK + "Transfer-Encoding: chunked", chunked(JSON)),
                Arguments.of(
                        "chunked gzip", OK + "Transfer-Encoding: chunked\nContent-Encoding: gzip", chunked(gzip(JSON))),
                Arguments.of("until the connection closes", OK + "Connection: close", utf8(JSON)),
                Arguments.of("HTTP/1.0", "HTTP/1.0 200 OK\nContent-Type: application/json\n", utf8(JSON)),
                Arguments.of("no reason", "HTTP/1.1 200\nContent-Type: application/json\n", utf8(JSON)),
                Arguments.of(
                        "upper-case media type",
                        "HTTP/1.1 200 OK\nCONTENT-TYPE: APPLICATION/JSON;CHARSET=UTF-8\n",
                        utf8(JSON)),
                Arguments.of("other reason", "HTTP/1.1 200 Fine\nContent-Type: application/json\n", utf8(JSON)),
                Arguments.of("white space", OK, utf8("\r\n  " + JSON + "\n\n")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmless")
    void passes_what_is_the_same_said_otherwise(String what, String head, byte[] body) {
        Ran ran = replay(head, body);

        assertThat(ran.kinds("call")).isEmpty();
        assertThat(ran.outcome("call")).isEqualTo("matches");
        assertThat(ran.code()).isZero();
    }

    static List<Arguments> wrong() {
        byte[] gzip = gzip(JSON);
        return List.of(
                Arguments.of("unlabelled gzip", OK + "Content-Length: " + gzip.length, gzip),
                Arguments.of("unlabelled deflate", OK, deflate(JSON)),
                Arguments.of("gzip that is none", OK + "Content-Encoding: gzip\nContent-Length: 30", utf8(JSON)),
                Arguments.of("cut gzip", OK + "Content-Encoding: gzip", Arrays.copyOf(gzip, gzip.length - 12)),
                Arguments.of("unknown encoding", OK + "Content-Encoding: rot13\nContent-Length: 30", utf8(JSON)),
                Arguments.of("Content-Length too great", OK + "Content-Length: 200", utf8(JSON)),
                Arguments.of("Content-Length too small", OK + "Content-Length: 20", utf8(JSON)),
                Arguments.of("cut body", OK, utf8(JSON.substring(0, 20))),
                Arguments.of("cut chunk", OK + "Transfer-Encoding: chunked", utf8("1e\r\n" + JSON.substring(0, 10))),
                Arguments.of("no last chunk", OK + "Transfer-Encoding: chunked", utf8("1e\r\n" + JSON + "\r\n")),
                Arguments.of("no body", OK + "Content-Length: 0", new byte[0]),
                Arguments.of("UTF-16", OK, JSON.getBytes(StandardCharsets.UTF_16)),
                Arguments.of(
                        "Latin-1",
                        OK,
                        "{\"id\": \"\u00e9\", \"isMuted\": false}".getBytes(StandardCharsets.ISO_8859_1)),
                Arguments.of("two documents", OK, utf8(JSON + JSON)),
                Arguments.of("trailing garbage", OK, utf8(JSON + "<!-- proxy -->")),
                Arguments.of("a page of a proxy", "HTTP/1.1 200 OK\nContent-Type: text/html", utf8("<html></html>")),
                Arguments.of("another media type", "HTTP/1.1 200 OK\nContent-Type: text/plain", utf8(JSON)),
                Arguments.of("another status", "HTTP/1.1 201 Created\nContent-Type: application/json", utf8(JSON)),
                Arguments.of("204", "HTTP/1.1 204 No Content\n", new byte[0]),
                Arguments.of("a redirect", "HTTP/1.1 302 Found\nLocation: http://127.0.0.1:1/\n", new byte[0]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void fails_what_a_client_would_stumble_over(String what, String head, byte[] body) {
        Ran ran = replay(head, body);

        assertThat(ran.outcome("call")).isEqualTo("drifted");
        assertThat(ran.kinds("call")).isNotEmpty();
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("docs/call.md:");
        assertThat(ran.testcase("call").getElementsByTagName("failure").getLength())
                .isEqualTo(1);
    }

    @Test
    void a_204_with_a_body_fails() {
        server.on("/gone", "HTTP/1.1 204 No Content\nContent-Type: application/json\nContent-Length: 30", utf8(JSON));

        Ran ran = run("gone", Pages.get("gone", "HTTP/1.1 204 No Content"));

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.kinds("gone")).contains("body-unexpected");
    }

    @Test
    void a_slow_answer_is_waited_for() {
        server.on("/call", out -> {
            for (byte[] part : List.of(utf8(OK.replace("\n", "\r\n") + "\r\n"), utf8(JSON))) {
                Thread.sleep(300);
                out.write(part);
                out.flush();
            }
        });

        assertThat(run("call", page()).outcome("call")).isEqualTo("matches");
    }

    @Test
    void a_connection_that_closes_without_a_word_gives_no_verdict() {
        server.on("/call", out -> {});

        Ran ran = run("call", page());

        assertThat(ran.code()).isIn(1, 3);
        assertThat(ran.outcome("call")).isNotEqualTo("matches");
    }

    @Test
    void what_is_no_http_is_never_a_match() {
        server.on("/call", out -> out.write(utf8("SSH-2.0-OpenSSH_9.6\r\n")));

        Ran ran = run("call", page());

        assertThat(ran.code()).isIn(1, 3);
        assertThat(ran.outcome("call")).isNotEqualTo("matches");
    }

    private Ran replay(String head, byte[] body) {
        server.on("/call", head, body);
        return run("call", page());
    }

    private static String page() {
        return Pages.json("call", "{\n  \"id\": \"57dab8b1\",\n  \"isMuted\": true\n}");
    }

    private Ran run(String name, String page) {
        return new DocsFolder(folder)
                .with("docs/" + name + ".md", page)
                .verbatim("run", "docs", "--target", server.url(), "--shape", "strict");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] chunked(String text) {
        return chunked(utf8(text));
    }

    private static byte[] chunked(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < bytes.length; i += 7) {
            int length = Math.min(7, bytes.length - i);
            out.writeBytes(utf8(Integer.toHexString(length) + "\r\n"));
            out.write(bytes, i, length);
            out.writeBytes(utf8("\r\n"));
        }
        out.writeBytes(utf8("0\r\n\r\n"));
        return out.toByteArray();
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(utf8(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] deflate(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(utf8(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
