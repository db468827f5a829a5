package dev.verbatim.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks statements that clients sign about themselves (RFC 7523, section 3), with nothing but the JDK. */
final class Statements {

    private final Map<String, X509Certificate> trusted = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Clock clock;
    private final List<String> audiences;
    private final List<String> algorithms = new ArrayList<>();

    Statements(Clock clock, List<String> audiences) {
        this.clock = clock;
        this.audiences = audiences;
    }

    void trust(X509Certificate certificate) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            trusted.put(Base64.getUrlEncoder().withoutPadding().encodeToString(digest), certificate);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> algorithms() {
        return algorithms;
    }

    boolean prove(String statement, String client) {
        String[] parts = statement.split("\\.");
        try {
            JsonNode header = json(parts[0]);
            JsonNode claims = json(parts[1]);
            X509Certificate certificate = trusted.get(header.path("x5t#S256").asText());
            long now = clock.instant().getEpochSecond();
            if (certificate == null
                    || !claims.path("iss").asText().equals(client)
                    || !claims.path("sub").asText().equals(client)
                    || !isAudience(claims.path("aud"))
                    || claims.path("exp").asLong() <= now
                    || claims.path("exp").asLong() > now + 3600
                    || !seen.add(claims.path("jti").asText())) {
                return false;
            }
            algorithms.add(header.path("alg").asText());
            certificate.checkValidity(Date.from(clock.instant()));
            Signature signature = signature(header.path("alg").asText());
            signature.initVerify(certificate);
            signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
            return signature.verify(Base64.getUrlDecoder().decode(parts[2]));
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            return false;
        }
    }

    private boolean isAudience(JsonNode aud) {
        return audiences.contains(aud.isArray() ? aud.path(0).asText() : aud.asText());
    }

    private static Signature signature(String algorithm) throws GeneralSecurityException {
        if (algorithm.equals("PS256")) {
            Signature pss = Signature.getInstance("RSASSA-PSS");
            pss.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
            return pss;
        }
        return Signature.getInstance(algorithm.equals("ES256") ? "SHA256withECDSAinP1363Format" : "SHA256withRSA");
    }

    private static JsonNode json(String part) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(part));
    }
}
