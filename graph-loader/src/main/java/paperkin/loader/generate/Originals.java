package paperkin.loader.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.collections.api.list.primitive.MutableFloatList;
import org.eclipse.collections.api.map.primitive.MutableObjectIntMap;
import org.eclipse.collections.impl.factory.primitive.FloatLists;
import org.eclipse.collections.impl.factory.primitive.ObjectIntMaps;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;
import paperkin.cypher.Row;
import paperkin.loader.LoaderException;
import paperkin.loader.mention.ConceptType;

/// What the papers of a real graph have in common, in numbers: papers and concepts in the order of
/// their ids, authors in that of their first paper.
///
/// @param concepts by number
/// @param authors names by number
/// @param conceptsOf each paper, in the order of their ids
/// @param confidences of the edges to these, in one list
/// @param authorsOf each paper, in the order of the paper
/// @param relatedTo each paper, the closest first
/// @param wordings the parts of the scores of these that wording has, in one list
record Originals(
        List<Original> concepts,
        List<String> authors,
        NumberLists conceptsOf,
        MutableFloatList confidences,
        NumberLists authorsOf,
        NumberLists relatedTo,
        MutableFloatList wordings) {

    private static final CypherFile EVERY_PAPER = CypherFile.load("bench/every-paper");
    private static final CypherFile EVERY_CONCEPT = CypherFile.load("bench/every-concept");
    private static final CypherFile PAPER_SETS = CypherFile.load("bench/paper-sets");
    private static final int NONE = -1;

    /// A real concept.
    record Original(String id, String label, ConceptType type) {

        static Original of(Row row) {
            String id = row.text("id");
            String label = row.has("label") ? row.text("label") : id;
            return new Original(id, label, ConceptType.valueOf(row.text("type")));
        }
    }

    /// @throws LoaderException if the graph has no papers
    static Originals of(Graph graph) {
        MutableObjectIntMap<String> papers = ObjectIntMaps.mutable.empty();
        graph.readEach(EVERY_PAPER, Map.of(), row -> papers.put(row.text("id"), papers.size()));
        if (papers.isEmpty()) {
            throw new LoaderException(
                    "The graph has no papers that others could be made up after.");
        }
        List<Original> concepts = new ArrayList<>();
        MutableObjectIntMap<String> numbers = ObjectIntMaps.mutable.empty();
        graph.readEach(
                EVERY_CONCEPT,
                Map.of(),
                row -> {
                    Original concept = Original.of(row);
                    numbers.put(concept.id(), concepts.size());
                    concepts.add(concept);
                });
        var reading = new Reading(papers, numbers, concepts);
        graph.readEach(PAPER_SETS, Map.of(), reading::add);
        return reading.originals;
    }

    private static final class Reading {
        private final MutableObjectIntMap<String> papers;
        private final MutableObjectIntMap<String> concepts;
        private final MutableObjectIntMap<String> authors = ObjectIntMaps.mutable.empty();
        private final Originals originals;

        Reading(
                MutableObjectIntMap<String> papers,
                MutableObjectIntMap<String> numbers,
                List<Original> concepts) {
            this.papers = papers;
            this.concepts = numbers;
            this.originals =
                    new Originals(
                            concepts,
                            new ArrayList<>(),
                            new NumberLists(),
                            FloatLists.mutable.empty(),
                            new NumberLists(),
                            new NumberLists(),
                            FloatLists.mutable.empty());
        }

        void add(Row paper) {
            originals.conceptsOf.begin();
            for (Row concept : paper.rows("concepts")) {
                originals.conceptsOf.add(concepts.getOrThrow(concept.text("id")));
                originals.confidences.add((float) concept.decimal("confidence"));
            }
            originals.authorsOf.begin();
            paper.texts("authors").forEach(author -> originals.authorsOf.add(author(author)));
            originals.relatedTo.begin();
            for (Row other : paper.rows("related")) {
                originals.relatedTo.add(papers.getOrThrow(other.text("id")));
                originals.wordings.add((float) other.decimal("wording"));
            }
        }

        private int author(String name) {
            int known = authors.getIfAbsent(name, NONE);
            if (known == NONE) {
                authors.put(name, originals.authors.size());
                originals.authors.add(name);
                return originals.authors.size() - 1;
            }
            return known;
        }
    }

    /// How many papers there are.
    int size() {
        return conceptsOf.size();
    }

    float confidence(int paper, int index) {
        return confidences.get(conceptsOf.place(paper, index));
    }

    float wording(int paper, int index) {
        return wordings.get(relatedTo.place(paper, index));
    }
}
