package dev.verbatim.replay;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hc.core5.http.ContentLengthStrategy;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpMessage;
import org.apache.hc.core5.http.impl.DefaultContentLengthStrategy;
import org.apache.hc.core5.http.message.BasicHttpResponse;

/** How long an answer says its body is. A length said twice is one length (RFC 9110, section 8.6); two lengths are none. */
final class SaidLength implements ContentLengthStrategy {

    @Override
    public long determineLength(HttpMessage answer) throws HttpException {
        Set<String> said = Arrays.stream(answer.getHeaders(HttpHeaders.CONTENT_LENGTH))
                .map(header -> header.getValue() == null ? "" : header.getValue())
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .collect(Collectors.toSet());
        if (said.size() != 1 || answer.containsHeader(HttpHeaders.TRANSFER_ENCODING)) {
            return DefaultContentLengthStrategy.INSTANCE.determineLength(answer);
        }
        BasicHttpResponse once = new BasicHttpResponse(200);
        once.addHeader(HttpHeaders.CONTENT_LENGTH, said.iterator().next());
        return DefaultContentLengthStrategy.INSTANCE.determineLength(once);
    }
}
