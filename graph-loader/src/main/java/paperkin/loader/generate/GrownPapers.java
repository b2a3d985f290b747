package paperkin.loader.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import paperkin.cypher.Row;
import paperkin.loader.build.GraphTables;
import paperkin.loader.build.GraphTables.Related;
import paperkin.loader.build.GraphTables.Whole;
import paperkin.loader.corpus.Paper;
import paperkin.loader.corpus.PaperRecord;
import paperkin.loader.graph.ConceptEdge;
import paperkin.loader.graph.EdgeRole;
import paperkin.loader.graph.PlannedPaper;
import paperkin.loader.graph.Profile;
import paperkin.loader.graph.RelatedPaper;
import paperkin.loader.mention.ConceptType;
import paperkin.loader.mention.Field;
import paperkin.loader.mention.Mention;
import paperkin.loader.mention.Role;

/// Grown papers with the texts of the real ones that they are after. Where a concept is another,
/// its name stands in the sentence instead of the other's, but not in title or abstract.
final class GrownPapers {

    private static final String SOURCE = "generated";

    private final Growth growth;
    private final GrownNames names;
    private final GrownKin kin;

    GrownPapers(Originals originals, Growth growth) {
        this.growth = growth;
        this.names = new GrownNames(originals, growth);
        this.kin = new GrownKin(originals, growth);
    }

    /// All papers that are after a real one.
    ///
    /// @param root number of the real one
    /// @param texts of it, a row of `paper-texts`
    List<Whole> family(int root, Row texts) {
        NumberLists families = growth.families();
        return IntStream.range(0, families.length(root))
                .mapToObj(i -> paper(families.get(root, i), texts))
                .toList();
    }

    private Whole paper(int number, Row texts) {
        Paper paper = Paper.of(List.of(record(number, texts)));
        List<ConceptEdge> edges = edges(number, texts.rows("edges"));
        return new Whole(
                number,
                PlannedPaper.first(paper, SOURCE),
                edges,
                Profile.of(paper.id(), texts.text("wording"), edges),
                kin.of(number).stream().map(this::related).toList());
    }

    private static String id(int number) {
        return String.format(Locale.ROOT, "%s-%07d", SOURCE, number);
    }

    private PaperRecord record(int number, Row texts) {
        NumberLists authors = growth.authors().ofPapers();
        return new PaperRecord(
                SOURCE,
                number + 1,
                id(number),
                text(texts, "title"),
                text(texts, "abstract"),
                texts.has("year")
                        ? OptionalInt.of((int) texts.integer("year"))
                        : OptionalInt.empty(),
                "",
                "",
                "",
                "",
                text(texts, "venue"),
                IntStream.range(0, authors.length(number))
                        .mapToObj(i -> names.author(authors.get(number, i)))
                        .map(GrownPapers::writable)
                        .toList(),
                List.of(),
                List.of());
    }

    private List<ConceptEdge> edges(int number, List<Row> templates) {
        NumberLists concepts = growth.concepts().ofPapers();
        int root = growth.roots()[number];
        List<ConceptEdge> edges = new ArrayList<>();
        for (int i = 0; i < templates.size(); i++) {
            int concept = concepts.get(number, i);
            boolean same = concept == concepts.get(root, i);
            edges.add(same ? edge(templates.get(i)) : edge(templates.get(i), concept));
        }
        edges.sort(Comparator.comparing(ConceptEdge::concept));
        return edges;
    }

    private static ConceptEdge edge(Row edge) {
        var evidence =
                new Evidence(
                        edge.text("concept"),
                        text(edge, "label"),
                        text(edge, "surface"),
                        ConceptType.valueOf(edge.text("type")),
                        text(edge, "sentence"));
        return new ConceptEdge(
                edge.text("concept"),
                EdgeRole.valueOf(edge.text("role")),
                edge.decimal("confidence"),
                evidence.mention(edge),
                edge.texts("spans"),
                edge.texts("surfaces").stream().map(GrownPapers::writable).toList());
    }

    private ConceptEdge edge(Row edge, int concept) {
        String name = writable(names.label(concept));
        String sentence = text(edge, "sentence");
        int at = (int) Math.max(0, edge.integer("start") - edge.integer("sentenceStart"));
        int end = at + edge.text("surface").length();
        var evidence =
                new Evidence(
                        names.id(concept),
                        name,
                        name,
                        names.type(concept),
                        end > sentence.length()
                                ? sentence
                                : sentence.substring(0, at) + name + sentence.substring(end));
        Mention mention = evidence.mention(edge);
        return new ConceptEdge(
                mention.concept(),
                EdgeRole.of(mention.role(), mention.type()),
                edge.decimal("confidence"),
                mention,
                List.of(mention.span()),
                List.of(name));
    }

    /// What the evidence of an edge has of its own; the rest is the template's.
    private record Evidence(
            String concept, String label, String surface, ConceptType type, String sentence) {

        Mention mention(Row edge) {
            int start = (int) edge.integer("start");
            return new Mention(
                    Field.labelled(edge.text("field")),
                    start,
                    start + surface.length(),
                    surface,
                    type,
                    edge.decimal("confidence"),
                    edge.text("rule"),
                    sentence,
                    (int) edge.integer("sentenceStart"),
                    concept,
                    label,
                    role(edge.text("role")));
        }

        private static Role role(String edge) {
            return switch (EdgeRole.valueOf(edge)) {
                case INTRODUCES -> Role.INTRODUCES;
                case MENTIONS -> Role.MENTIONS;
                case USES_METHOD, USES_DATASET, ADDRESSES_TASK, REPORTS_METRIC -> Role.USES;
            };
        }
    }

    private Related related(GrownKin.Kin related) {
        return new Related(
                related.paper(),
                new RelatedPaper(id(related.paper()), related.score(), related.wording()));
    }

    private static String text(Row row, String column) {
        return writable(row.text(column));
    }

    private static String writable(String text) {
        return text.replace(GraphTables.ARRAY_DELIMITER, ' ');
    }
}
