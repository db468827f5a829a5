package dev.verbatim.replay.signin;

import dev.verbatim.model.UsageException;
import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads private keys in PEM: PKCS #8 (RFC 5958), and RSA keys in the older PKCS #1 (RFC 8017, appendix A.1.2). */
final class PemKey {

    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ((?:[A-Z]+ )*)PRIVATE KEY-----([^-]+)-----END [A-Z ]*PRIVATE KEY-----");

    /** Version 0, and the algorithm rsaEncryption without parameters, in DER. */
    private static final byte[] RSA = {
        2, 1, 0, 48, 13, 6, 9, 42, (byte) 134, 72, (byte) 134, (byte) 247, 13, 1, 1, 1, 5, 0
    };

    private PemKey() {}

    /** The first private key in a text, for that algorithm: {@code RSA} or {@code EC}. */
    static PrivateKey read(String pem, String algorithm) {
        Matcher block = BLOCK.matcher(pem);
        if (!block.find()) {
            throw new UsageException("the private key to sign in with is not a PEM private key");
        }
        String kind = block.group(1).strip();
        if (kind.equals("ENCRYPTED")) {
            throw new UsageException("the private key to sign in with is encrypted; `openssl pkcs8 -topk8 -nocrypt`"
                    + " makes one that is not");
        }
        try {
            byte[] der = Base64.getMimeDecoder().decode(block.group(2));
            byte[] spec = kind.equals("RSA") ? wrapped(der) : der;
            return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(spec));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new UsageException("the private key to sign in with cannot be read, or does not fit its certificate,"
                    + " which is of the kind `" + algorithm + "`");
        }
    }

    private static byte[] wrapped(byte[] rsaKey) {
        ByteArrayOutputStream inner = new ByteArrayOutputStream();
        inner.writeBytes(RSA);
        inner.writeBytes(element(4, rsaKey));
        return element(48, inner.toByteArray());
    }

    /** A DER element with a length of two bytes at least, which keys always have. */
    private static byte[] element(int tag, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(tag);
        out.write(0x82);
        out.write(content.length >> 8);
        out.write(content.length);
        out.writeBytes(content);
        return out.toByteArray();
    }
}
