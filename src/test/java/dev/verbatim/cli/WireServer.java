package dev.verbatim.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on loopback that answers each path with given bytes, however wrong they are, and closes the connection. */
final class WireServer implements AutoCloseable {

    /** What is written for a path. */
    interface Answer {
        void write(OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    WireServer() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::accept);
    }

    /** A path's answer: a head with LF line ends, and a body as it is. */
    WireServer on(String path, String head, byte[] body) {
        return on(path, out -> {
            out.write(head.strip().concat("\n\n").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
            out.write(body);
        });
    }

    WireServer on(String path, String head, String body) {
        return on(path, head, body.getBytes(StandardCharsets.UTF_8));
    }

    /** 200 with a JSON body. */
    WireServer json(String path, String body) {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        return on(path, "HTTP/1.1 200 OK\nContent-Type: application/json\nContent-Length: " + length, body);
    }

    WireServer on(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    String url() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    /** Request lines that came: {@code GET /calls}. */
    List<String> requests() {
        return requests;
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                daemon(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            String[] line =
                    head(new BufferedInputStream(socket.getInputStream())).split(" ");
            requests.add(line[0] + " " + line[1]);
            Answer answer = answers.get(line[1]);
            OutputStream out = socket.getOutputStream();
            if (answer == null) {
                out.write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            } else {
                answer.write(out);
            }
            out.flush();
            socket.shutdownOutput();
        } catch (IOException e) {
            // The other side may hang up first; what it made of that is what the test looks at.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Reads a whole request and returns its head. */
    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (!bytes.toString(StandardCharsets.UTF_8).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("the request ended early");
            }
            bytes.write(next);
        }
        String head = bytes.toString(StandardCharsets.UTF_8);
        for (String header : head.split("\r\n")) {
            if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                in.readNBytes(Integer.parseInt(header.substring(15).strip()));
            }
        }
        return head;
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "wire-server");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
