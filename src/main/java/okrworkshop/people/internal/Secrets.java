package okrworkshop.people.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import okrworkshop.people.ShortCode;
import org.springframework.stereotype.Component;

/** Makes tokens and codes, and the hashes under which tokens are stored. */
@Component
class Secrets {
    private static final int TOKEN_BYTES = 32;
    private final SecureRandom random = new SecureRandom();

    /** 256 random bits in base64url. */
    String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    String returnCode() {
        return ShortCode.random(random, ShortCode.RETURN);
    }

    /** SHA-256 in hex. A token is random enough that a slow hash would protect nothing more. */
    String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
