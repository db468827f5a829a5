package dev.verbatim.testing.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/** What somebody whom the issuer trusts says of a client, as GitHub does of a job. */
public final class Statement {

    private Statement() {}

    /** A statement that expires after a while, or before now. */
    public static String signed(RSAKey key, Duration life) {
        SignedJWT statement = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                new JWTClaimsSet.Builder()
                        .issuer(Issuer.TRUSTED)
                        .subject(Issuer.TRUSTED_SUBJECT)
                        .audience(Issuer.TRUSTED_AUDIENCE)
                        .expirationTime(Date.from(Instant.now().plus(life)))
                        .build());
        try {
            statement.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return statement.serialize();
    }
}
