package paperkin.web.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/// The labels, relationships and properties that one can ask for.
record GraphSchema(List<Label> labels, List<Relationship> relationships) {

    private static final String RESOURCE = "/paperkin/graph-schema.json";

    GraphSchema {
        labels = List.copyOf(labels);
        relationships = List.copyOf(relationships);
    }

    /// A label of nodes.
    ///
    /// @param what such a node stands for
    record Label(String name, String what, List<String> properties) {}

    /// A type of relationships.
    ///
    /// @param from the label of the node where it begins
    /// @param to the label of the node where it ends
    /// @param what the first does with the second
    record Relationship(
            String name, String from, String to, String what, List<String> properties) {}

    /// The words that an editor can complete.
    record Words(List<String> labels, List<String> relationships, Set<String> properties) {}

    /// The schema that comes with this code.
    static GraphSchema load() {
        try (InputStream in = GraphSchema.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IOException("it is not on the class path");
            }
            return JsonMapper.shared().readValue(in, GraphSchema.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + RESOURCE + " cannot be read.", e);
        }
    }

    Words words() {
        return new Words(
                labels.stream().map(Label::name).toList(),
                relationships.stream().map(Relationship::name).toList(),
                Stream.concat(
                                labels.stream().map(Label::properties),
                                relationships.stream().map(Relationship::properties))
                        .flatMap(List::stream)
                        .sorted(String.CASE_INSENSITIVE_ORDER)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }
}
