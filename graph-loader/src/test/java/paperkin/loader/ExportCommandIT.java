package paperkin.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `paperkin export` of a graph that another process holds.
class ExportCommandIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FIRST =
            """
            {"id":"p 1","title":"BERT, \\"quoted\\" & <tagged>","abstract":"We fine-tune BERT on SQuAD. It costs 5% of {all} \\u0001.","year":2020,"doi":"10.1000/Bert","venue":"Toy & Letters","authors":["Ada Lovelace","Zoë Žižek"]}
            """;
    private static final String SECOND =
            """
            {"id":"p-1","title":"ResNet-18 and ResNet","abstract":"We train ResNet-18, a ResNet, on ImageNet.","references":["p 1","10.1000/bert"]}
            """;

    @TempDir static Path folder;

    private static OpenGraph holder;

    @BeforeAll
    static void load() throws IOException {
        holder = OpenGraph.inStore(folder.resolve("store"));
        load("store", FIRST + SECOND);
    }

    @AfterAll
    static void close() {
        holder.close();
    }

    @Test
    void equal_graphs_give_equal_lines_whatever_the_order_of_loading() throws IOException {
        load("other", SECOND + FIRST);

        String lines = export("store", "jsonl");

        assertThat(withoutLines(export("other", "jsonl"))).isEqualTo(withoutLines(lines));
        assertThat(lines.lines().map(line -> JSON.readTree(line).get("part").asString()).distinct())
                .containsExactly(
                        "papers",
                        "records",
                        "concepts",
                        "aliases",
                        "venues",
                        "authors",
                        "links",
                        "citations",
                        "broader");
    }

    @Test
    void neither_language_nor_time_zone_changes_a_byte() {
        List<String> formats = List.of("jsonl", "csv", "graphml", "jsonld", "bibtex");
        List<String> here = formats.stream().map(each -> export("store", each)).toList();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(formats.stream().map(each -> export("store", each)).toList())
                    .isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void graphml_declares_every_attribute_and_names_the_ends_of_every_edge() throws Exception {
        Document xml =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(export("store", "graphml"))));

        List<String> keys = attributes(xml, "key", "id");
        List<String> nodes = attributes(xml, "node", "id");
        assertThat(keys).containsAll(attributes(xml, "data", "key"));
        assertThat(nodes).contains("p:10.1000/bert", "p:p-1", "c:bert", "c:resnet18");
        assertThat(nodes)
                .containsAll(attributes(xml, "edge", "source"))
                .containsAll(attributes(xml, "edge", "target"));
        assertThat(texts(xml))
                .contains(
                        "BERT, \"quoted\" & <tagged>", "USES_METHOD", "BROADER", "PAPER", "CITES");
    }

    @Test
    void csv_has_a_line_for_every_edge_with_its_evidence() {
        List<String> lines = export("store", "csv").lines().toList();

        assertThat(lines.getFirst())
                .isEqualTo(
                        "paper,title,year,concept,label,role,type,count,confidence,rule,surface,sentence");
        assertThat(lines)
                .anySatisfy(line ->
                        assertThat(line)
                                .startsWith(
                                        "10.1000/bert,\"BERT, \"\"quoted\"\" & <tagged>\",2020,")
                                .contains("We fine-tune BERT on SQuAD."));
    }

    @Test
    void json_ld_says_what_each_paper_is_about() {
        JsonNode graph = JSON.readTree(export("store", "jsonld")).get("@graph");

        List<JsonNode> about = new ArrayList<>();
        graph.forEach(node -> {
            if (node.has("about")) {
                about.add(node);
            }
        });
        assertThat(about)
                .anySatisfy(node -> {
                    assertThat(node.get("@id").asString())
                            .isEqualTo("urn:paperkin:paper:10.1000%2Fbert");
                    assertThat(node.get("about").get("@id").asString())
                            .isEqualTo("urn:paperkin:concept:bert");
                });
        assertThat(graph.findValues("citation"))
                .extracting(cited -> cited.get("@id").asString())
                .containsExactly("urn:paperkin:paper:10.1000%2Fbert");
        assertThat(graph.findValuesAsString("skos:prefLabel")).contains("BERT", "SQuAD");
        assertThat(graph.findValues("sameAs"))
                .extracting(JsonNode::toString)
                .containsExactly("[\"https://doi.org/10.1000/bert\"]");
    }

    @Test
    void bibtex_is_read_back_by_a_parser() throws Exception {
        BibTeXDatabase read = new BibTeXParser().parse(new StringReader(export("store", "bibtex")));

        assertThat(read.getEntries().keySet())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("10.1000/bert", "p-1");
        BibTeXEntry entry =
                read.getEntries().values().stream()
                        .filter(each -> each.getType().getValue().equals("article"))
                        .findFirst()
                        .orElseThrow();
        assertThat(entry.getField(BibTeXEntry.KEY_AUTHOR).toUserString())
                .isEqualTo("Ada Lovelace and Zoë Žižek");
        assertThat(entry.getField(BibTeXEntry.KEY_JOURNAL).toUserString())
                .isEqualTo("Toy \\& Letters");
    }

    @Test
    void a_file_is_written_whole_or_not_at_all() throws IOException {
        Path out = folder.resolve("graph.csv");

        assertThat(run("--format", "csv", "--out", out, "--store", folder.resolve("store")))
                .isEqualTo(new CommandLineRun(0, "", ""));
        assertThat(Files.readString(out)).isEqualTo(export("store", "csv"));
        assertThat(folder.resolve("graph.csv.part")).doesNotExist();
        CommandLineRun failed =
                run("--out", folder.resolve("no/x"), "--store", folder.resolve("store"));
        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.errors()).contains("could not be written");
    }

    @Test
    void without_a_graph_there_is_nothing_to_export() {
        CommandLineRun run = run("--store", folder.resolve("nowhere"));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.errors()).contains("There is no graph in");
    }

    private static void load(String store, String papers) throws IOException {
        Path file = Files.createDirectories(folder.resolve(store + "-in")).resolve("p.jsonl");
        Files.writeString(file, papers);
        CommandLineRun run =
                CommandLineRun.of(
                        new LoadCommand(),
                        "--tagger",
                        "none",
                        "--store",
                        folder.resolve(store).toString(),
                        file.toString());
        assertThat(run.code()).as(run.errors()).isZero();
    }

    private static String export(String store, String format) {
        CommandLineRun run = run("--format", format, "--store", folder.resolve(store));
        assertThat(run.code()).as(run.errors()).isZero();
        return run.output();
    }

    private static CommandLineRun run(Object... arguments) {
        return CommandLineRun.of(
                new ExportCommand(),
                Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
    }

    /// The lines in which the records stand differ with the order.
    private static String withoutLines(String export) {
        return export.replaceAll("\"line\":\\d+", "\"line\":0");
    }

    private static List<String> attributes(Document xml, String element, String attribute) {
        return elements(xml, element).map(each -> each.getAttribute(attribute)).toList();
    }

    private static List<String> texts(Document xml) {
        return elements(xml, "data").map(Element::getTextContent).toList();
    }

    private static Stream<Element> elements(Document xml, String name) {
        NodeList found = xml.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }
}
