package dev.verbatim.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;

/** A certificate of 127.0.0.1 that signs itself (RFC 5280), made by hand since the JDK has no public way to make one. */
public record SelfSigned(KeyPair keys, X509Certificate certificate) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final byte[] SHA256_RSA = {6, 9, 42, (byte) 134, 72, (byte) 134, (byte) 247, 13, 1, 1, 11, 5, 0};
    private static final byte[] SHA256_EC = {6, 8, 42, (byte) 134, 72, (byte) 206, 61, 4, 3, 2};
    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final byte[] ALTERNATIVE_NAME = {6, 3, 85, 29, 17};
    private static final byte[] COMMON_NAME = {6, 3, 85, 4, 3};

    public static SelfSigned rsa(Instant from, Instant to) {
        return of("RSA", 2048, "SHA256withRSA", SHA256_RSA, from, to);
    }

    public static SelfSigned elliptic(Instant from, Instant to) {
        return of("EC", 256, "SHA256withECDSA", SHA256_EC, from, to);
    }

    private static SelfSigned of(
            String kind, int bits, String algorithm, byte[] algorithmId, Instant from, Instant to) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(kind);
            generator.initialize(bits);
            KeyPair keys = generator.generateKeyPair();
            byte[] name =
                    der(0x30, der(0x31, der(0x30, COMMON_NAME, der(0x0c, "qa".getBytes(StandardCharsets.UTF_8)))));
            byte[] unsigned = der(
                    0x30,
                    der(0xa0, der(2, new byte[] {2})),
                    der(2, BigInteger.valueOf(System.nanoTime()).toByteArray()),
                    der(0x30, algorithmId),
                    name,
                    der(0x30, time(from), time(to)),
                    name,
                    keys.getPublic().getEncoded(),
                    der(0xa3, der(0x30, der(0x30, ALTERNATIVE_NAME, der(4, der(0x30, der(0x87, LOOPBACK)))))));
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(keys.getPrivate());
            signature.update(unsigned);
            byte[] signed = der(0x30, unsigned, der(0x30, algorithmId), der(3, new byte[] {0}, signature.sign()));
            X509Certificate certificate = (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(signed));
            return new SelfSigned(keys, certificate);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public String certificatePem() {
        try {
            return pem("CERTIFICATE", certificate.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public String keyPem() {
        return pem("PRIVATE KEY", keys.getPrivate().getEncoded());
    }

    /** The same key in the older format of RSA keys: the octets inside PKCS #8. */
    public String oldKeyPem() {
        byte[] pkcs8 = keys.getPrivate().getEncoded();
        return pem("RSA PRIVATE KEY", java.util.Arrays.copyOfRange(pkcs8, 26, pkcs8.length));
    }

    private static String pem(String kind, byte[] der) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n";
    }

    private static byte[] time(Instant instant) {
        return der(0x17, TIME.format(instant).getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] der(int tag, byte[]... contents) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] part : contents) {
            content.writeBytes(part);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(tag);
        int length = content.size();
        if (length > 127) {
            out.write(0x82);
            out.write(length >> 8);
        }
        out.write(length);
        out.writeBytes(content.toByteArray());
        return out.toByteArray();
    }
}
