package dev.verbatim.testing.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import dev.verbatim.testing.SelfSigned;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The keys of the issuer and of its clients; those of the clients are where clients publish theirs. */
public final class IssuerKeys extends HttpServlet {

    static final String PATH = "/keys-of-clients";

    private static final long serialVersionUID = 1L;

    private final transient SelfSigned rsa = SelfSigned.rsa(yesterday(), tomorrow());
    private final transient SelfSigned elliptic = SelfSigned.elliptic(yesterday(), tomorrow());
    private final transient RSAKey own = generated("issuer");
    private final transient RSAKey trusted = generated("trusted");

    static Instant yesterday() {
        return Instant.now().minus(Duration.ofDays(1));
    }

    static Instant tomorrow() {
        return Instant.now().plus(Duration.ofDays(1));
    }

    private static RSAKey generated(String name) {
        try {
            return new RSAKeyGenerator(2048).keyID(name).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public SelfSigned rsa() {
        return rsa;
    }

    public SelfSigned elliptic() {
        return elliptic;
    }

    /** What the issuer signs with. */
    RSAKey own() {
        return own;
    }

    /** What somebody signs with whom the issuer trusts. */
    public RSAKey trusted() {
        return trusted;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            JWK first = new RSAKey.Builder((RSAPublicKey) rsa.keys().getPublic())
                    .x509CertSHA256Thumbprint(thumbprint(rsa))
                    .build();
            JWK second = new ECKey.Builder(
                            Curve.P_256, (ECPublicKey) elliptic.keys().getPublic())
                    .x509CertSHA256Thumbprint(thumbprint(elliptic))
                    .build();
            response.setContentType("application/json");
            response.getWriter().write(new JWKSet(List.of(first, second, trusted)).toString(true));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Base64URL thumbprint(SelfSigned certificate) throws GeneralSecurityException {
        return Base64URL.encode(MessageDigest.getInstance("SHA-256")
                .digest(certificate.certificate().getEncoded()));
    }
}
