package dev.verbatim.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.http.OutgoingRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpSenderProxyTest {

    private final ProxySelector system = ProxySelector.getDefault();
    private final RawServer proxy = RawServer.saying("HTTP/1.1 403 Forbidden\nContent-Length: 0\n\n");

    @BeforeEach
    void lead_through_the_proxy() {
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                return List.of(new Proxy(
                        Proxy.Type.HTTP,
                        new InetSocketAddress(
                                InetAddress.getLoopbackAddress(), proxy.uri("").getPort())));
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException problem) {}
        });
    }

    @AfterEach
    void restore() {
        ProxySelector.setDefault(system);
        proxy.close();
    }

    @Test
    void a_proxy_that_refuses_sends_nothing() {
        try (HttpSender sender = new HttpSender(SenderLimits.ofSeconds(20))) {
            URI uri = URI.create("https://user:pa55word@api.contoso.example/x");
            Sending sending = sender.send(new OutgoingRequest("POST", uri, List.of(), new byte[0]));

            assertThat(sending.failure())
                    .isEqualTo("the proxy of this machine does not lead to `https://api.contoso.example`");
            assertThat(sending.fate()).isEqualTo(Fate.UNSENT);
            assertThat(proxy.requests()).allSatisfy(request -> assertThat(request)
                    .startsWith("CONNECT api.contoso.example:443 HTTP/1.1\r\n")
                    .doesNotContain("pa55word"));
        }
    }

    @Test
    void this_machine_is_asked_without_the_proxy() {
        try (RawServer server = RawServer.saying("HTTP/1.1 204 No Content\n\n");
                HttpSender sender = new HttpSender(SenderLimits.ofSeconds(20))) {
            sender.send(new OutgoingRequest("GET", server.uri("/x"), List.of(), new byte[0]));

            assertThat(server.requests()).hasSize(1);
            assertThat(proxy.requests()).isEmpty();
        }
    }
}
