package paperkin.cypher;

import java.util.List;
import java.util.stream.Stream;

/// Four papers and six concepts, few enough to compute every answer by hand.
final class SmallGraph {

    private SmallGraph() {}

    /// Statements that create it; each stands for itself, so that they may run in any order.
    static List<String> statements() {
        return List.of(
                paper("1706.03762", "Attention Is All You Need", "2017", "arxivId: '1706.03762'"),
                paper(
                        "10.18653/v1/n19-1423",
                        "BERT: Pre-training of Deep Bidirectional Transformers",
                        "2019",
                        "doi: '10.18653/v1/n19-1423', url: 'https://aclanthology.org/N19-1423'"),
                paper("roberta", "RoBERTa: A Robustly Optimized Approach", "2019", "date: '2019'"),
                paper("kl-paper", "Minimising a divergence", "null", "date: ''"),
                year(2017, 1),
                year(2019, 2),
                concept("transformer", "Transformer", 3, "Method", "[2017, 2019]", "[1, 2]"),
                concept("bert", "BERT", 2, "Method", "[2019]", "[2]"),
                concept("squad", "SQuAD", 2, "Dataset", "[2019]", "[2]"),
                concept("question-answering", "question answering", 1, "Task", "[2019]", "[1]"),
                concept("f1", "F1", 1, "Metric", "[2019]", "[1]"),
                concept("kl", "Kullback–Leibler divergence", 2, "Concept", "[2017]", "[1]"),
                alias("Transformer", "transformer", "transformer", 3),
                alias("transformers", "transformer", "transformer", 1),
                alias("SQuAD", "squad", "squad", 2),
                alias("KL", "kl", "kl", 1),
                alias("Kullback-Leibler divergence", "kullback leibler divergence", "kl", 2),
                link("1706.03762", "INTRODUCES", "transformer", 1.0, 3),
                link("1706.03762", "MENTIONS", "kl", 0.4, 1),
                link("10.18653/v1/n19-1423", "USES_METHOD", "transformer", 0.9, 2),
                link("10.18653/v1/n19-1423", "INTRODUCES", "bert", 1.0, 4),
                link("10.18653/v1/n19-1423", "USES_DATASET", "squad", 0.9, 1),
                link("10.18653/v1/n19-1423", "ADDRESSES_TASK", "question-answering", 0.7, 1),
                link("roberta", "USES_METHOD", "transformer", 0.8, 1),
                link("roberta", "USES_METHOD", "bert", 0.5, 2),
                link("roberta", "USES_DATASET", "squad", 0.9, 1),
                link("roberta", "REPORTS_METRIC", "f1", 0.6, 1),
                link("kl-paper", "MENTIONS", "kl", 0.9, 1),
                related("1706.03762", "10.18653/v1/n19-1423", 3.5, 2.25),
                related("10.18653/v1/n19-1423", "1706.03762", 3.5, 2.25),
                related("10.18653/v1/n19-1423", "roberta", 9.75, 6.5),
                author("1706.03762", "vaswani", "Ashish Vaswani", 0),
                author("1706.03762", "shazeer", "Noam Shazeer", 1),
                cites("10.18653/v1/n19-1423", "1706.03762"),
                """
                MERGE (paper:Paper {id: 'roberta'})
                MERGE (found:Found {id: 'bert-model'}) SET found.now = 'bert'
                MERGE (paper)-[held:FOUND]->(found) SET held.keys = ['bert model']
                """,
                """
                MERGE (paper:Paper {id: 'roberta'})
                MERGE (reference:Reference {id: '1906.08237'})
                MERGE (paper)-[:REFERS_TO]->(reference)
                """,
                """
                MERGE (paper:Paper {id: '1706.03762'})
                MERGE (venue:Venue {id: 'neurips'}) SET venue.name = 'NeurIPS'
                MERGE (paper)-[:PUBLISHED_IN]->(venue)
                """,
                """
                MERGE (paper:Paper {id: '1706.03762'})
                MERGE (record:Record {id: 'seeds.txt#1706.03762'})
                SET record.source = 'seeds.txt', record.line = 12, record.authors = ['A', 'B'], record.run = 'first',
                    record.givenId = 'openalex:W1', record.titleId = 'title-1234567890abcdef'
                MERGE (paper)-[:READ_FROM]->(record)
                """,
                """
                MERGE (run:Run {id: 'first'})
                SET run.command = 'load', run.startedAt = datetime('2026-11-01T10:00:00Z'), run.finishedAt = datetime('2026-11-01T10:00:02Z'),
                    run.codeVersion = '1', run.inputs = ['seeds.txt 0123'], run.read = 4, run.new = 4, run.updated = 0, run.rejected = 0,
                    run.seconds = 2.0
                """);
    }

    static void fill(TestGraph.Server server) {
        server.refill(statements().toArray(String[]::new));
    }

    /// Fills the graph with one paper more, on DistilBERT, and with more citations.
    static void fillWithCitations(TestGraph.Server server) {
        fill(server);
        Stream.of(
                        paper("distilbert-paper", "A smaller model", "2020", "date: ''"),
                        year(2020, 1),
                        concept("bert", "BERT", 3, "Method", "[2019, 2020]", "[2, 1]"),
                        concept("distilbert", "DistilBERT", 1, "Method", "[2020]", "[1]"),
                        link("distilbert-paper", "USES_METHOD", "bert", 0.6, 1),
                        link("distilbert-paper", "INTRODUCES", "distilbert", 0.9, 1),
                        cites("roberta", "1706.03762"),
                        cites("roberta", "10.18653/v1/n19-1423"),
                        cites("distilbert-paper", "10.18653/v1/n19-1423"),
                        cites("distilbert-paper", "roberta"),
                        """
                        MATCH (paper:Paper {id: 'distilbert-paper'}), (reference:Reference {id: '1906.08237'})
                        MERGE (paper)-[:REFERS_TO]->(reference)
                        """)
                .forEach(server::run);
    }

    private static String cites(String paper, String cited) {
        return """
        MERGE (paper:Paper {id: '%s'})
        MERGE (cited:Paper {id: '%s'})
        MERGE (paper)-[cites:CITES]->(cited) SET cites.references = ['%s']
        """
                .formatted(paper, cited, cited);
    }

    private static String paper(String id, String title, String year, String more) {
        return """
        MERGE (paper:Paper {id: '%s'})
        SET paper += {title: '%s', abstract: 'About %s.', year: %s, %s}
        """
                .formatted(id, title, title, year, more);
    }

    private static String year(int year, int papers) {
        return "MERGE (year:Year {year: %d}) SET year.papers = %d".formatted(year, papers);
    }

    private static String concept(
            String id, String label, int df, String type, String years, String yearPapers) {
        return """
        MERGE (concept:Concept {id: '%s'})
        SET concept += {
            label: '%s', df: %d, years: %s, yearPapers: %s, typePapers: [%d, 0, 0, 0, 0]}, concept:%s
        """
                .formatted(id, label, df, years, yearPapers, df, type);
    }

    private static String alias(String surface, String key, String concept, int papers) {
        return """
        MERGE (concept:Concept {id: '%s'})
        MERGE (alias:Alias {surface: '%s'}) SET alias.key = '%s'
        MERGE (alias)-[naming:ALIAS_OF]->(concept) SET naming.papers = %d
        """
                .formatted(concept, surface, key, papers);
    }

    private static String link(
            String paper, String role, String concept, double confidence, int count) {
        return """
        MERGE (paper:Paper {id: '%s'})
        MERGE (concept:Concept {id: '%s'})
        MERGE (paper)-[link:%s]->(concept)
        SET link += {
            type: 'METHOD', count: %d, confidence: %s, field: 'abstract', start: 6, end: 10,
            surface: 'word', sentence: 'What %s says of %s.', sentenceStart: 0, rule: 'by hand',
            spans: ['a:6:10'], label: 'Word', surfaces: ['word']}
        MERGE (profile:Profile {paper: '%s'})
        SET profile.conceptIds = coalesce(profile.conceptIds, []) + '%s'
        """
                .formatted(paper, concept, role, count, confidence, paper, concept, paper, concept);
    }

    private static String related(String paper, String other, double score, double wording) {
        return """
        MERGE (paper:Paper {id: '%s'})
        MERGE (other:Paper {id: '%s'})
        MERGE (paper)-[related:RELATED]->(other)
        SET related.score = %s, related.wording = %s
        """
                .formatted(paper, other, score, wording);
    }

    private static String author(String paper, String id, String name, int position) {
        return """
        MERGE (paper:Paper {id: '%s'})
        MERGE (author:Author {id: '%s'}) SET author.name = '%s'
        MERGE (author)-[wrote:WROTE]->(paper) SET wrote.position = %d
        """
                .formatted(paper, id, name, position);
    }
}
