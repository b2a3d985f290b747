package paperkin.cypher;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// A fresh SHA-256 digest; every Java platform has the algorithm.
final class Sha256 {

    private Sha256() {}

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java platform lacks SHA-256.", e);
        }
    }
}
