package dev.verbatim.replay;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateException;
import java.util.Locale;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/**
 * Why no answer came, in plain words.
 *
 * @param fate what is known of the request; {@code ANSWERED} where an answer came, with status 204 and headers that
 *     announce a body
 */
record SendFailure(String words, Fate fate) {

    static SendFailure of(Throwable problem, URI uri, long seconds) {
        String message = String.valueOf(problem.getMessage());
        // The JDK's client drops such an answer whole and says so only in the message.
        if (problem instanceof IOException && message.contains("204 response")) {
            return new SendFailure("the 204 answer announces a body", Fate.ANSWERED);
        }
        return new SendFailure(words(problem, message, uri, seconds), fate(problem));
    }

    private static Fate fate(Throwable problem) {
        if (problem instanceof ConnectException
                || problem instanceof SSLHandshakeException
                || problem instanceof HttpConnectTimeoutException) {
            return Fate.UNSENT;
        }
        boolean lost = problem instanceof IOException
                && !(problem instanceof ProtocolException)
                && !(problem instanceof SSLException)
                && !(problem instanceof HttpTimeoutException);
        return lost ? Fate.LOST : Fate.UNCLEAR;
    }

    private static String words(Throwable problem, String message, URI uri, long seconds) {
        if (caused(problem, UnresolvedAddressException.class)) {
            return "the host `" + uri.getHost() + "` is not known";
        }
        if (problem instanceof HttpConnectTimeoutException) {
            return "no connection to `" + place(uri) + "` came about in time";
        }
        if (problem instanceof HttpTimeoutException) {
            return "`" + place(uri) + "` did not answer within " + seconds + " s";
        }
        if (problem instanceof ConnectException) {
            return "nothing answers at `" + place(uri) + "`";
        }
        if (problem instanceof SSLException) {
            return caused(problem, CertificateException.class)
                    ? "the certificate of `" + place(uri) + "` is not trusted"
                    : "no secure connection to `" + place(uri) + "` can be made";
        }
        if (problem instanceof ProtocolException) {
            return "what `" + place(uri) + "` answered is not HTTP/1.1";
        }
        return message.toLowerCase(Locale.ROOT).contains("reset")
                ? "`" + place(uri) + "` reset the connection before it answered"
                : "`" + place(uri) + "` closed the connection before it answered";
    }

    private static String place(URI uri) {
        return uri.getScheme() + "://" + uri.getRawAuthority();
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
