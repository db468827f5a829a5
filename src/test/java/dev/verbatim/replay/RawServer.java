package dev.verbatim.replay;

import dev.verbatim.http.OutgoingRequest;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on loopback that answers every request with bytes that no decent server would send. */
final class RawServer implements AutoCloseable {

    /** What is done with a connection once its request has been read. */
    interface Answer {
        void write(Socket socket, OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket server;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    RawServer(Answer answer) {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(() -> accept(answer), "raw-server");
        thread.setDaemon(true);
        thread.start();
    }

    /** A server that writes this text, with CRLF for every LF, and closes. */
    static RawServer saying(String text) {
        return new RawServer((socket, out) -> out.write(wire(text)));
    }

    /** A server that gives one answer on each connection for as long as the other side likes. */
    static RawServer keeping(Set<Integer> ports, String answer) {
        return new RawServer((socket, out) -> {
            do {
                ports.add(socket.getPort());
                out.write(wire(answer));
                out.flush();
            } while (hasNext(socket));
        });
    }

    static OutgoingRequest request(URI uri, String method, String body) {
        return new OutgoingRequest(method, uri, List.of(), body.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] wire(String text) {
        return text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Waits for another request on the connection; false where the other side closed it. */
    static boolean hasNext(Socket socket) throws IOException {
        return !read(new BufferedInputStream(socket.getInputStream())).isEmpty();
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + path);
    }

    /** Heads and bodies of the requests that came, as sent. */
    List<String> requests() {
        return requests;
    }

    private void accept(Answer answer) {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread thread = new Thread(() -> serve(socket, answer), "raw-connection");
                thread.setDaemon(true);
                thread.start();
            } catch (SocketException e) {
                return;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void serve(Socket socket, Answer answer) {
        try (socket) {
            socket.setTcpNoDelay(true);
            requests.add(read(new BufferedInputStream(socket.getInputStream())));
            OutputStream out = socket.getOutputStream();
            answer.write(socket, out);
            out.flush();
        } catch (IOException e) {
            // The other side hung up first, which is what some tests are about.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String read(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        for (int c = in.read(); c >= 0; c = in.read()) {
            head.append((char) c);
            if (head.length() >= 4 && head.substring(head.length() - 4).equals("\r\n\r\n")) {
                break;
            }
        }
        int length = 0;
        for (String line : head.toString().split("\r\n")) {
            if (line.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(line.substring(15).trim());
            }
        }
        return head + new String(in.readNBytes(length), StandardCharsets.UTF_8);
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
