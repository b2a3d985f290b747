package paperkin.loader.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import paperkin.cypher.Row;
import tools.jackson.databind.json.JsonMapper;

/// JSON-LD 1.1: papers as scholarly articles of schema.org, concepts as those of SKOS, and what
/// each paper is about and cites. One node per line; a paper comes again with each of these.
final class JsonLd implements GraphExport {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String BEGIN =
            """
            {"@context":{"@vocab":"https://schema.org/","skos":"http://www.w3.org/2004/02/skos/core#"},"@graph":[
            {"@id":"urn:paperkin:graph","@type":"Dataset","name":"Papers and their concepts"}\
            """;

    @Override
    public void write(Contents contents, Writer out) throws IOException {
        out.write(BEGIN);
        contents.concepts(row -> write(out, concept(row)));
        contents.papers(row -> write(out, paper(row)));
        contents.links(row -> write(out, link(row)));
        contents.kin(row -> {
            if (row.text("role").equals("CITES")) {
                write(out, citation(row));
            }
        });
        out.write("\n]}\n");
    }

    private static void write(Writer out, Map<String, Object> node) throws IOException {
        out.write(",\n");
        out.write(JSON.writeValueAsString(node));
    }

    private static Map<String, Object> concept(Row row) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@id", conceptName(row.text("id")));
        node.put("@type", "skos:Concept");
        node.put("skos:prefLabel", row.text("label"));
        node.put("additionalType", row.text("type"));
        put(node, "skos:altLabel", without(row.texts("aliases"), row.text("label")));
        put(node, "skos:broader", row.texts("broader").stream().map(JsonLd::reference).toList());
        return node;
    }

    private static Map<String, Object> paper(Row row) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@id", paperName(row.text("id")));
        node.put("@type", "ScholarlyArticle");
        node.put("name", row.text("title"));
        put(node, "abstract", row.text("abstract"));
        row.integerIfAny("year").ifPresent(year -> node.put("datePublished", year.toString()));
        if (row.has("venue")) {
            node.put("isPartOf", Map.of("@type", "CreativeWork", "name", row.text("venue")));
        }
        put(
                node,
                "author",
                row.texts("authors").stream()
                        .map(name -> Map.of("@type", "Person", "name", name))
                        .toList());
        put(node, "url", row.text("url"));
        put(node, "sameAs", addresses(row));
        return node;
    }

    private static Map<String, Object> link(Row row) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@id", paperName(row.text("paper")));
        node.put("about", Map.of("@id", conceptName(row.text("concept"))));
        return node;
    }

    private static Map<String, Object> citation(Row row) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@id", paperName(row.text("from")));
        node.put("citation", Map.of("@id", paperName(row.text("to"))));
        return node;
    }

    private static List<String> addresses(Row row) {
        return Stream.of(
                        address("https://doi.org/", row.text("doi")),
                        address("https://arxiv.org/abs/", row.text("arxivId")))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> address(String site, String id) {
        return id.isEmpty() ? List.of() : List.of(site + id);
    }

    private static List<String> without(List<String> aliases, String label) {
        return aliases.stream().filter(alias -> !alias.equals(label)).toList();
    }

    private static Map<String, Object> reference(String concept) {
        return Map.of("@id", conceptName(concept));
    }

    private static String conceptName(String id) {
        return "urn:paperkin:concept:" + URLEncoder.encode(id, UTF_8);
    }

    private static String paperName(String id) {
        return "urn:paperkin:paper:" + URLEncoder.encode(id, UTF_8);
    }

    private static void put(Map<String, Object> node, String name, String value) {
        if (!value.isEmpty()) {
            node.put(name, value);
        }
    }

    private static void put(Map<String, Object> node, String name, List<?> values) {
        if (!values.isEmpty()) {
            node.put(name, values);
        }
    }
}
