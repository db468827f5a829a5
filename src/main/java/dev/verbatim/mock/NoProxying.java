package dev.verbatim.mock;

import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.http.client.HttpClient;
import java.io.IOException;

/** The client that WireMock would forward requests with: it forwards none. */
final class NoProxying implements HttpClient {

    @Override
    public Response execute(Request request) throws IOException {
        throw new IOException("the mock forwards nothing");
    }
}
