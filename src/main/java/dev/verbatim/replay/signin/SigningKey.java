package dev.verbatim.replay.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.util.Base64;
import com.nimbusds.jose.util.X509CertUtils;
import com.nimbusds.oauth2.sdk.auth.JWTAuthenticationClaimsSet;
import com.nimbusds.oauth2.sdk.auth.PrivateKeyJWT;
import com.nimbusds.oauth2.sdk.id.Audience;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.JWTID;
import dev.verbatim.model.EnvironmentException;
import dev.verbatim.model.UsageException;
import java.net.URI;
import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECKey;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;

/** A certificate and its key, which sign statements about a client (RFC 7523, section 3). */
record SigningKey(X509Certificate certificate, PrivateKey key, JWSAlgorithm algorithm) {

    private static final int SECONDS = 300;

    /**
     * Reads PEM.
     *
     * @param entra whether Microsoft Entra reads the statements, which wants PS256
     */
    static SigningKey of(String certificate, String key, boolean entra) {
        X509Certificate read = X509CertUtils.parse(certificate);
        if (read == null) {
            throw new UsageException("the certificate to sign in with is not a PEM certificate");
        }
        PrivateKey secret = PemKey.read(key, read.getPublicKey().getAlgorithm());
        return new SigningKey(read, secret, algorithm(secret, entra));
    }

    private static JWSAlgorithm algorithm(PrivateKey key, boolean entra) {
        if (!(key instanceof ECKey elliptic)) {
            return entra ? JWSAlgorithm.PS256 : JWSAlgorithm.RS256;
        }
        int bits = elliptic.getParams().getOrder().bitLength();
        return bits > 384 ? JWSAlgorithm.ES512 : bits > 256 ? JWSAlgorithm.ES384 : JWSAlgorithm.ES256;
    }

    String statement(ClientID client, URI tokenUrl, Clock clock) {
        Instant now = clock.instant();
        checkTime(now);
        try {
            return new PrivateKeyJWT(
                            new JWTAuthenticationClaimsSet(
                                    client,
                                    List.of(new Audience(tokenUrl)),
                                    Date.from(now.plusSeconds(SECONDS)),
                                    Date.from(now),
                                    Date.from(now),
                                    new JWTID()),
                            algorithm,
                            key,
                            null,
                            List.of(Base64.encode(certificate.getEncoded())),
                            X509CertUtils.computeSHA256Thumbprint(certificate),
                            null)
                    .getClientAssertion()
                    .serialize();
        } catch (JOSEException | CertificateEncodingException e) {
            throw new EnvironmentException("the key does not fit its certificate", e);
        }
    }

    private void checkTime(Instant now) {
        try {
            certificate.checkValidity(Date.from(now));
        } catch (CertificateExpiredException e) {
            throw new EnvironmentException("its certificate expired on " + day(certificate.getNotAfter()));
        } catch (CertificateNotYetValidException e) {
            throw new EnvironmentException("its certificate is not valid before " + day(certificate.getNotBefore()));
        }
    }

    private static String day(Date date) {
        return date.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString();
    }
}
