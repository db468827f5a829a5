package dev.verbatim.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Gives each finding an identity that it keeps while lines above it come and go: a hash of its page, rule and message,
 * and of which one of several like that it is. Numbers that stand alone in a message, such as a length, count for
 * nothing. Give it all findings, those of one page in their order.
 */
public final class Fingerprints {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.-])\\d++(?![\\w.-])");
    private static final int BYTES = 16;

    private final Map<String, Integer> seen = new HashMap<>();
    private final MessageDigest digest;

    public Fingerprints() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The message as it counts. */
    public static String stable(String message) {
        return NUMBER.matcher(message).replaceAll("#");
    }

    /** The fingerprint, 32 hexadecimal digits. */
    public String of(Finding finding) {
        return of(finding.page(), finding.rule(), finding.message());
    }

    /** The fingerprint of a difference, or of anything else that has an id and a message. */
    public String of(String page, String id, String message) {
        String key = page + '\n' + id + '\n' + stable(message);
        int number = seen.merge(key, 1, Integer::sum);
        byte[] hash = digest.digest((key + '\n' + number).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, BYTES);
    }
}
