package okrworkshop.crew.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** 128 random bits, short enough for a QR code that a phone reads from a distance. */
final class LinkToken {
    private static final int BYTES = 16;

    /** Longer than any token; the rest is not worth hashing. */
    private static final int LONGEST = 64;

    private LinkToken() {}

    static String random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** SHA-256 in hex. */
    static String hash(String token) {
        String cut = token.substring(0, Math.min(token.length(), LONGEST));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(cut.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
