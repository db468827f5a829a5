package dev.verbatim.replay;

import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.OutgoingRequest.Header;
import dev.verbatim.http.ReceivedResponse;
import java.io.Closeable;
import java.io.IOException;
import java.net.ProtocolException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLSocket;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.DefaultConnectionReuseStrategy;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** A connection to one server, over which one exchange goes after another. For use by one thread at a time. */
final class Connection implements Closeable {

    private static final Http1Config LIMITS = Http1Config.custom()
            .setMaxHeaderCount(1000)
            .setMaxLineLength(1 << 17)
            .build();
    private static final Timeout A_MOMENT = Timeout.ofMilliseconds(50);

    private final Socket plain;
    private final String origin;
    private final DefaultBHttpClientConnection http =
            new DefaultBHttpClientConnection(LIMITS, null, null, new SaidLength(), null, null, HeadParser::new);
    private long lastUsed = System.nanoTime();
    private boolean reusable;
    private boolean cut;

    /**
     * A connection over an open socket.
     *
     * @param secure the socket of TLS above the plain one; null without TLS
     */
    Connection(URI uri, Socket plain, @Nullable SSLSocket secure) throws IOException {
        this.origin = SendFailure.place(uri);
        this.plain = plain;
        if (secure == null) {
            http.bind(plain);
        } else {
            http.bind(secure, plain);
        }
    }

    boolean leadsTo(URI uri) {
        return origin.equals(SendFailure.place(uri));
    }

    /** When the last exchange ended, by {@link System#nanoTime}. */
    long lastUsed() {
        return lastUsed;
    }

    /** Whether the last exchange ended so that another one may follow. */
    boolean reusable() {
        return reusable;
    }

    /** Whether the connection broke in the middle of the last answer. */
    boolean wasCut() {
        return cut;
    }

    /**
     * Whether nothing came after the last answer. What did, be it the rest of a body or a farewell, would be taken for
     * the next one.
     */
    boolean isQuiet() {
        try {
            return !http.isDataAvailable(Timeout.ONE_MILLISECOND);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Sends a request and waits for the whole answer, or what comes of it.
     *
     * @throws SocketTimeoutException if no answer came in time
     * @throws ProtocolException if what came is not HTTP
     * @throws IOException if the connection ended before an answer came
     */
    ReceivedResponse exchange(OutgoingRequest request, int limit, Deadline deadline) throws IOException {
        reusable = false;
        cut = false;
        Alarm alarm = deadline.alarm(plain);
        try {
            ClassicHttpRequest wire = WireRequest.of(request);
            ClassicHttpResponse head = answer(wire);
            List<Header> headers = headers(head);
            BodyBytes body = body(request, head, limit);
            boolean inTime = alarm.off();
            String broken = inTime ? body.broken() : BrokenBody.stalled(body.bytes().length, deadline.seconds());
            cut = inTime && body.cut();
            reusable = broken == null
                    && endsForSure(head, body)
                    && DefaultConnectionReuseStrategy.INSTANCE.keepAlive(wire, head, null);
            return new ReceivedResponse(head.getCode(), headers, body.bytes(), broken);
        } catch (HttpException e) {
            throw new ProtocolException(e.getMessage());
        } catch (IOException e) {
            throw alarm.off() ? e : new SocketTimeoutException();
        } finally {
            alarm.off();
            lastUsed = System.nanoTime();
        }
    }

    private ClassicHttpResponse answer(ClassicHttpRequest wire) throws HttpException, IOException {
        IOException cut = null;
        try {
            http.sendRequestHeader(wire);
            http.sendRequestEntity(wire);
            http.flush();
        } catch (IOException e) {
            // A server may answer and close before it has read all that is sent.
            cut = e;
        }
        try {
            ClassicHttpResponse head = http.receiveResponseHeader();
            while (head.getCode() < HttpStatus.SC_OK && head.getCode() != HttpStatus.SC_SWITCHING_PROTOCOLS) {
                head = http.receiveResponseHeader();
            }
            return head;
        } catch (IOException e) {
            throw cut == null ? e : cut;
        }
    }

    /** Whether all agree on where an answer ended: two lengths, or a body where none may be, are how one is smuggled in. */
    private static boolean endsForSure(ClassicHttpResponse head, BodyBytes body) {
        return head.getCode() == HttpStatus.SC_NO_CONTENT
                ? body.bytes().length == 0
                : !(head.containsHeader(HttpHeaders.TRANSFER_ENCODING)
                        && head.containsHeader(HttpHeaders.CONTENT_LENGTH));
    }

    private static List<Header> headers(ClassicHttpResponse head) throws ProtocolException {
        List<Header> headers = new ArrayList<>();
        for (org.apache.hc.core5.http.Header header : head.getHeaders()) {
            if (!WireRequest.isToken(header.getName())) {
                throw new ProtocolException("a header has no proper name");
            }
            headers.add(new Header(header.getName(), header.getValue() == null ? "" : header.getValue()));
        }
        return headers;
    }

    private BodyBytes body(OutgoingRequest request, ClassicHttpResponse head, int limit)
            throws HttpException, IOException {
        if (request.method().equals("HEAD") || head.getCode() == HttpStatus.SC_NOT_MODIFIED) {
            return BodyBytes.NONE;
        }
        if (head.getCode() == HttpStatus.SC_NO_CONTENT) {
            return forbiddenBody(head, limit);
        }
        http.receiveResponseEntity(head);
        return BodyBytes.read(head.getEntity().getContent(), limit);
    }

    /** What follows a head that ends the message, where something does; a well-behaved server is not waited for. */
    private BodyBytes forbiddenBody(ClassicHttpResponse head, int limit) throws HttpException, IOException {
        boolean announced = head.containsHeader(HttpHeaders.TRANSFER_ENCODING)
                || (head.containsHeader(HttpHeaders.CONTENT_LENGTH)
                        && !"0"
                                .equals(head.getFirstHeader(HttpHeaders.CONTENT_LENGTH)
                                        .getValue()));
        if (!announced && !http.isDataAvailable(Timeout.ONE_MILLISECOND)) {
            return BodyBytes.NONE;
        }
        http.setSocketTimeout(A_MOMENT);
        http.receiveResponseEntity(head);
        byte[] bytes = BodyBytes.read(head.getEntity().getContent(), limit).bytes();
        return new BodyBytes(bytes, bytes.length == 0 ? "the 204 answer announces a body" : null);
    }

    /** Without the farewell of TLS, which would wait for a server that does not read. */
    @Override
    public void close() {
        Closer.closeQuietly(plain);
    }
}
