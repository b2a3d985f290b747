package paperkin.loader.graph;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import paperkin.cypher.Row;

/// What relates a paper to others, in a form that can be read quickly for all papers of a graph,
/// and by which the papers that share concepts can be looked up.
///
/// @param paper the paper's id
/// @param wording the vector of its title and abstract, see [WordingCode]
/// @param concepts in Base64, for each of its concepts the [fingerprint][Sha256#fingerprint], in
///   ascending order, and the confidence of the edge, 8 bytes each
/// @param conceptIds the ids of its concepts, in the order of its edges, if they are known
public record Profile(String paper, String wording, String concepts, List<String> conceptIds) {

    private static final int BYTES = Long.BYTES + Double.BYTES;

    public Profile {
        conceptIds = List.copyOf(conceptIds);
    }

    /// A concept of a paper.
    ///
    /// @param concept fingerprint of its id
    /// @param confidence of the edge, above 0 and at most 1
    public record Part(long concept, double confidence) {

        private static Part of(ConceptEdge edge) {
            return new Part(Sha256.fingerprint(edge.concept()), edge.confidence());
        }
    }

    /// The profile of a paper with these edges.
    public static Profile of(String paper, String wording, List<ConceptEdge> edges) {
        return new Profile(
                paper,
                wording,
                code(edges.stream().map(Part::of)),
                edges.stream().map(ConceptEdge::concept).toList());
    }

    /// The profile of a paper with these concepts.
    static Profile of(String paper, String wording, Part... parts) {
        return new Profile(paper, wording, code(Stream.of(parts)), List.of());
    }

    /// The profile of a paper of which no more is known than the code of its concepts.
    public static Profile ofConcepts(String concepts) {
        return new Profile("", "", concepts, List.of());
    }

    /// A row of the statement `profiles`.
    static Profile of(Row row) {
        return new Profile(row.text("paper"), row.text("wording"), row.text("concepts"), List.of());
    }

    /// The concepts of a profile after some edges of its paper went and others came.
    static String concepts(String concepts, List<ConceptEdge> gone, List<ConceptEdge> come) {
        Map<Long, Part> parts = new HashMap<>();
        Stream.of(parts(concepts)).forEach(part -> parts.put(part.concept(), part));
        gone.stream().map(Part::of).forEach(part -> parts.remove(part.concept()));
        come.stream().map(Part::of).forEach(part -> parts.put(part.concept(), part));
        return code(parts.values().stream());
    }

    /// A row for the statement that writes it.
    public Map<String, Object> row() {
        return new Fields()
                .value("paper", paper)
                .value("wording", wording)
                .value("concepts", concepts)
                .list("conceptIds", conceptIds)
                .map();
    }

    /// The fingerprints of its concepts.
    public long[] fingerprints() {
        return Arrays.stream(parts()).mapToLong(Part::concept).toArray();
    }

    Part[] parts() {
        return parts(concepts);
    }

    private static Part[] parts(String concepts) {
        var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(concepts));
        var parts = new Part[bytes.capacity() / BYTES];
        Arrays.setAll(parts, _ -> new Part(bytes.getLong(), bytes.getDouble()));
        return parts;
    }

    private static String code(Stream<Part> parts) {
        Part[] sorted = parts.sorted(Comparator.comparingLong(Part::concept)).toArray(Part[]::new);
        var bytes = ByteBuffer.allocate(sorted.length * BYTES);
        for (Part part : sorted) {
            bytes.putLong(part.concept()).putDouble(part.confidence());
        }
        return Base64.getEncoder().encodeToString(bytes.array());
    }
}
