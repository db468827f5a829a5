package dev.verbatim.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A headless browser with one tab, driven by the Chrome DevTools Protocol over a pipe. */
final class Chromium implements AutoCloseable {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Process process;
    private final InputStream in;
    private final OutputStream out;
    private final List<String> complaints = new ArrayList<>();
    private String session = "";
    private int lastId;

    private Chromium(Process process) {
        this.process = process;
        this.in = new BufferedInputStream(process.getInputStream());
        this.out = process.getOutputStream();
    }

    /** The browser's program, where this machine has one. */
    static Optional<Path> program() {
        String path = System.getenv("PATH");
        return Arrays.stream((path == null ? "" : path).split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Chromium start(Path program, Path profile) throws IOException {
        // Chromium talks on descriptors 3 and 4, which a shell must lead to the pipes that Java can make.
        String command = "exec \"$0\" \"$@\" 3<&0 4>&1 1>&2 0</dev/null";
        Process process = new ProcessBuilder(
                        "sh",
                        "-c",
                        command,
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-quic",
                        "--disable-sync",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--user-data-dir=" + profile,
                        "--remote-debugging-pipe")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Chromium browser = new Chromium(process);
        String target = browser.call("Target.createTarget", "url", "about:blank")
                .get("targetId")
                .asText();
        ObjectNode attach = MAPPER.createObjectNode().put("targetId", target).put("flatten", true);
        browser.session =
                browser.call("Target.attachToTarget", attach).get("sessionId").asText();
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            browser.call(domain + ".enable", MAPPER.createObjectNode());
        }
        return browser;
    }

    /** Opens an address and waits until it has loaded. */
    void open(String url) throws IOException {
        complaints.clear();
        call("Page.navigate", "url", "about:blank");
        await("location.href === 'about:blank'");
        call("Page.navigate", "url", url);
        await("document.readyState === 'complete' && location.href !== 'about:blank'");
    }

    /** What a JavaScript expression gives. */
    JsonNode value(String expression) throws IOException {
        ObjectNode what =
                MAPPER.createObjectNode().put("expression", expression).put("returnByValue", true);
        JsonNode answer = call("Runtime.evaluate", what);
        if (answer.has("exceptionDetails")) {
            throw new IOException(expression + ": " + answer.get("exceptionDetails"));
        }
        return answer.at("/result/value");
    }

    String text(String expression) throws IOException {
        return value(expression).asText();
    }

    /** Waits until an expression is true. */
    void await(String expression) throws IOException {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!value(expression).asBoolean()) {
            if (System.nanoTime() > end) {
                throw new IOException("never became true: " + expression);
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
        }
    }

    void press(String key) throws IOException {
        ObjectNode event = MAPPER.createObjectNode().put("type", "keyDown").put("key", key);
        if (key.length() == 1) {
            event.put("text", key);
        } else if (key.equals("Enter")) {
            event.put("text", "\r").put("windowsVirtualKeyCode", 13);
        }
        call("Input.dispatchKeyEvent", event);
        call(
                "Input.dispatchKeyEvent",
                MAPPER.createObjectNode().put("type", "keyUp").put("key", key));
    }

    void prefer(String colours, int width, int height) throws IOException {
        ObjectNode media = MAPPER.createObjectNode();
        media.putArray("features")
                .addObject()
                .put("name", "prefers-color-scheme")
                .put("value", colours);
        call("Emulation.setEmulatedMedia", media);
        ObjectNode metrics = MAPPER.createObjectNode().put("width", width).put("height", height);
        call(
                "Emulation.setDeviceMetricsOverride",
                metrics.put("deviceScaleFactor", 1).put("mobile", false));
    }

    byte[] screenshot() throws IOException {
        String data =
                call("Page.captureScreenshot", "format", "png").get("data").asText();
        return Base64.getDecoder().decode(data);
    }

    /** What the browser's console holds against the page, and every request it made beyond the page itself. */
    List<String> complaints() {
        return complaints;
    }

    private JsonNode call(String method, String name, String value) throws IOException {
        return call(method, MAPPER.createObjectNode().put(name, value));
    }

    private JsonNode call(String method, ObjectNode params) throws IOException {
        int id = ++lastId;
        ObjectNode message = MAPPER.createObjectNode().put("id", id).put("method", method);
        message.set("params", params);
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        out.write(MAPPER.writeValueAsBytes(message));
        out.write(0);
        out.flush();
        while (true) {
            JsonNode answer = receive();
            if (answer.path("id").asInt() == id) {
                if (answer.has("error")) {
                    throw new IOException(method + ": " + answer.get("error"));
                }
                return answer.get("result");
            }
            heard(answer);
        }
    }

    private void heard(JsonNode event) {
        String method = event.path("method").asText();
        if (method.equals("Runtime.exceptionThrown")
                || method.equals("Log.entryAdded")
                || method.equals("Runtime.consoleAPICalled")) {
            complaints.add(event.get("params").toString());
        }
        if (method.equals("Network.requestWillBeSent")
                && !event.at("/params/type").asText().equals("Document")) {
            complaints.add("requested " + event.at("/params/request/url").asText());
        }
    }

    private JsonNode receive() throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        for (int next = in.read(); next != 0; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the browser ended");
            }
            message.write(next);
        }
        return MAPPER.readTree(message.toString(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        try {
            session = "";
            call("Browser.close", MAPPER.createObjectNode());
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
