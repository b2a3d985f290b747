package paperkin.loader.export;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;
import paperkin.cypher.GraphDigest;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// One JSON object per row of the graph digest, which says in `part` what it is of; the keys of
/// maps are sorted.
final class JsonLines {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    private JsonLines() {}

    static void write(Graph graph, Writer out) throws IOException {
        for (CypherFile part : GraphDigest.parts()) {
            RowWriter.each(
                    graph,
                    part,
                    Map.of(),
                    row -> {
                        Map<String, @Nullable Object> line = new LinkedHashMap<>(row.values());
                        line.put("part", part.name());
                        out.write(JSON.writeValueAsString(line));
                        out.write('\n');
                    });
        }
    }
}
