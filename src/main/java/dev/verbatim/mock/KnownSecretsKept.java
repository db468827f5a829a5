package dev.verbatim.mock;

import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import dev.verbatim.http.SecretMask;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps known secrets in, whatever an answer was made from: a page, a recording, a mapping, its template or its file.
 * All else stays as it is, since others develop against what the docs say.
 */
final class KnownSecretsKept implements ResponseTransformerV2 {

    private final SecretMask mask;

    KnownSecretsKept(SecretMask mask) {
        this.mask = mask;
    }

    @Override
    public String getName() {
        return "verbatim-known-secrets";
    }

    @Override
    public Response transform(Response response, ServeEvent event) {
        List<HttpHeader> headers = new ArrayList<>();
        for (HttpHeader header : response.getHeaders().all()) {
            headers.add(new HttpHeader(
                    header.key(), header.values().stream().map(mask::known).toList()));
        }
        Response.Builder masked = Response.Builder.like(response).but().headers(new HttpHeaders(headers));
        if (response.getStatusMessage() != null) {
            masked.statusMessage(mask.known(response.getStatusMessage()));
        }
        byte[] body = response.getBody();
        return body == null ? masked.build() : masked.body(masked(body)).build();
    }

    private byte[] masked(byte[] body) {
        Charset charset = isUtf8(body) ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        String text = new String(body, charset);
        String masked = mask.known(text);
        return masked.equals(text) ? body : masked.getBytes(charset);
    }

    private static boolean isUtf8(byte[] body) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
