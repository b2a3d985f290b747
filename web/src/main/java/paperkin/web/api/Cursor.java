package paperkin.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import paperkin.cypher.CypherFile;
import paperkin.cypher.GraphException;

/// Where the next page of an answer begins: behind a certain row, so that no page takes longer than
/// the first and none repeats or misses what was there all the time. For callers it is an opaque
/// text, bound to the question that it goes on with.
final class Cursor {

    /// The parameter of a query that takes the `cursor` column of the last row seen.
    static final String AFTER = "after";

    /// All parameters of queries that say where a page begins.
    static final Set<String> PLACES = Set.of(AFTER, "skip");

    private static final int SEAL_BYTES = 8;

    private Cursor() {}

    /// Whether a query can go on where a page ended.
    static boolean isFor(CypherFile query) {
        return query.parameters().stream().anyMatch(parameter -> parameter.name().equals(AFTER));
    }

    /// The text that stands for a place in the answer to a question.
    static String of(CypherFile query, Map<String, Object> bound, String place) {
        byte[] text = place.getBytes(UTF_8);
        byte[] sealed =
                ByteBuffer.allocate(SEAL_BYTES + text.length)
                        .put(seal(query, bound, text))
                        .put(text)
                        .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /// The place that a text stands for.
    ///
    /// @throws GraphException.BadParameter if it is no cursor, or one of another question
    static String place(CypherFile query, Map<String, Object> bound, String cursor) {
        byte[] sealed = decoded(cursor);
        byte[] text = Arrays.copyOfRange(sealed, SEAL_BYTES, sealed.length);
        byte[] seal = Arrays.copyOf(sealed, SEAL_BYTES);
        if (!Arrays.equals(seal, seal(query, bound, text))) {
            throw refusal("belongs to a question with other parameters, or is damaged");
        }
        return new String(text, UTF_8);
    }

    private static byte[] decoded(String cursor) {
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(cursor);
            if (sealed.length > SEAL_BYTES) {
                return sealed;
            }
        } catch (IllegalArgumentException _) {
            // Refused below, like what is too short.
        }
        throw refusal("is none that this API gave");
    }

    private static GraphException.BadParameter refusal(String reason) {
        return new GraphException.BadParameter(
                Asked.CURSOR,
                "The cursor %s: take 'next' of the page before, with the same parameters, or * to begin."
                        .formatted(reason));
    }

    /// Where a page begins and how long it is may differ from page to page, all else may not.
    private static byte[] seal(CypherFile query, Map<String, Object> bound, byte[] place) {
        var question = new TreeMap<>(bound);
        question.keySet().removeAll(PLACES);
        question.remove(CypherFile.LIMIT);
        MessageDigest digest = sha256();
        digest.update((query.name() + question).getBytes(UTF_8));
        return Arrays.copyOf(digest.digest(place), SEAL_BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }
}
