package paperkin.loader.graph;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// SHA-256 of texts.
public final class Sha256 {

    private Sha256() {}

    /// The digest of a list of texts in hexadecimal; lists differ in it if any text differs.
    public static String hex(List<String> texts) {
        return HexFormat.of().formatHex(bytes(texts));
    }

    /// The first 64 bits of the digest of one text: among a million texts, two share them with a
    /// probability of 3 in a hundred million.
    public static long fingerprint(String text) {
        return ByteBuffer.wrap(bytes(List.of(text))).getLong();
    }

    private static byte[] bytes(List<String> texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String text : texts) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
                digest.update(bytes);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
