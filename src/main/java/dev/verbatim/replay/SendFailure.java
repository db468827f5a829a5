package dev.verbatim.replay;

import java.io.IOException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.util.Locale;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.jspecify.annotations.Nullable;

/**
 * Why no answer came, in plain words.
 *
 * @param fate what is known of the request
 */
record SendFailure(String words, Fate fate) {

    /** The server could not be reached, so the request was not sent. */
    static SendFailure connecting(IOException problem, URI uri) {
        return new SendFailure(unreached(problem, uri), Fate.UNSENT);
    }

    /** The request was sent, all of it or in part. */
    static SendFailure exchanging(IOException problem, URI uri, long seconds) {
        if (problem instanceof SocketTimeoutException) {
            return new SendFailure("`" + place(uri) + "` did not answer within " + seconds + " s", Fate.UNCLEAR);
        }
        if (problem instanceof SSLHandshakeException) {
            return new SendFailure(insecure(problem, uri), Fate.UNCLEAR);
        }
        if (problem instanceof MessageConstraintException) {
            return new SendFailure("`" + place(uri) + "` answered with more headers than are read", Fate.UNCLEAR);
        }
        if (problem instanceof ProtocolException) {
            return new SendFailure("what `" + place(uri) + "` answered is not HTTP/1.1", Fate.UNCLEAR);
        }
        boolean reset =
                String.valueOf(problem.getMessage()).toLowerCase(Locale.ROOT).contains("reset");
        return new SendFailure(
                "`" + place(uri) + "` " + (reset ? "reset" : "closed") + " the connection before it answered",
                Fate.LOST);
    }

    private static String unreached(IOException problem, URI uri) {
        if (problem instanceof ProxyException) {
            return "the proxy of this machine does not lead to `" + place(uri) + "`";
        }
        if (problem instanceof UnknownHostException) {
            return "the host `" + uri.getHost() + "` is not known";
        }
        if (problem instanceof SocketTimeoutException) {
            return "no connection to `" + place(uri) + "` came about in time";
        }
        if (caused(problem, NoSuchAlgorithmException.class)) {
            return "the certificates that this machine trusts cannot be read";
        }
        return problem instanceof SSLException ? insecure(problem, uri) : "nothing answers at `" + place(uri) + "`";
    }

    private static String insecure(IOException problem, URI uri) {
        return caused(problem, CertificateException.class)
                ? "the certificate of `" + place(uri) + "` is not trusted"
                : "no secure connection to `" + place(uri) + "` can be made";
    }

    /** The origin of a URL, without what may be secret in it. */
    static String place(URI uri) {
        return uri.getScheme() + "://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
    }

    private static boolean caused(@Nullable Throwable problem, Class<? extends Throwable> type) {
        int depth = 0;
        for (Throwable t = problem; t != null && depth < 20; t = t.getCause()) {
            if (type.isInstance(t)) {
                return true;
            }
            depth++;
        }
        return false;
    }
}
