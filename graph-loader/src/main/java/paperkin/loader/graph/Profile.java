package paperkin.loader.graph;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import paperkin.cypher.Row;

/// What relates a paper to others, in a form that can be read quickly for all papers of a graph.
///
/// @param paper the paper's id
/// @param wording the vector of its title and abstract, see [WordingCode]
/// @param concepts in Base64, for each of its concepts in the order of their ids the
///   [fingerprint][Sha256#fingerprint] and the confidence of the edge, 8 bytes each
public record Profile(String paper, String wording, String concepts) {

    private static final int BYTES = Long.BYTES + Double.BYTES;

    /// A concept of a paper.
    ///
    /// @param concept fingerprint of its id
    /// @param confidence of the edge, above 0 and at most 1
    public record Part(long concept, double confidence) {}

    /// The profile of a paper with these edges.
    public static Profile of(String paper, String wording, List<ConceptEdge> edges) {
        return of(
                paper,
                wording,
                edges.stream()
                        .map(edge ->
                                new Part(Sha256.fingerprint(edge.concept()), edge.confidence()))
                        .toArray(Part[]::new));
    }

    /// The profile of a paper with these concepts.
    public static Profile of(String paper, String wording, Part... parts) {
        var bytes = ByteBuffer.allocate(parts.length * BYTES);
        for (Part part : parts) {
            bytes.putLong(part.concept()).putDouble(part.confidence());
        }
        return new Profile(paper, wording, Base64.getEncoder().encodeToString(bytes.array()));
    }

    /// A row of the statement `profiles`.
    static Profile of(Row row) {
        return new Profile(row.text("paper"), row.text("wording"), row.text("concepts"));
    }

    /// A row for the statement that writes it.
    public Map<String, Object> row() {
        return Map.of("paper", paper, "wording", wording, "concepts", concepts);
    }

    /// The fingerprints of its concepts.
    public long[] fingerprints() {
        return Arrays.stream(parts()).mapToLong(Part::concept).toArray();
    }

    Part[] parts() {
        var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(concepts));
        var parts = new Part[bytes.capacity() / BYTES];
        Arrays.setAll(parts, _ -> new Part(bytes.getLong(), bytes.getDouble()));
        return parts;
    }
}
