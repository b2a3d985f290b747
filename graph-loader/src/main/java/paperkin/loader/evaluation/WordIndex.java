package paperkin.loader.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import paperkin.loader.corpus.PaperRecord;

/// Papers by their words: Lucene with its usual similarity (BM25, k1 = 1.2, b = 0.75) and its
/// analyzer for English, over title and abstract.
final class WordIndex implements AutoCloseable {

    private static final String ID = "id";
    private static final String TEXT = "text";

    private final Analyzer analyzer = new EnglishAnalyzer();
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final Map<String, String> texts = new HashMap<>();
    private final IndexSearcher searcher;
    private final DirectoryReader reader;

    private WordIndex(Collection<PaperRecord> papers) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (PaperRecord paper : papers) {
                String text = paper.title() + " " + paper.abstractText();
                texts.put(paper.givenId(), text);
                Document document = new Document();
                document.add(new StringField(ID, paper.givenId(), Store.YES));
                document.add(new TextField(TEXT, text, Store.NO));
                writer.addDocument(document);
            }
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    static WordIndex of(Collection<PaperRecord> papers) {
        try {
            return new WordIndex(papers);
        } catch (IOException e) {
            throw new UncheckedIOException("An index in memory can be written.", e);
        }
    }

    /// The papers that share most words with the title and abstract of a paper, the best first,
    /// without itself.
    List<String> ranking(String id, Set<String> candidates, int most) {
        try {
            Query query = query(texts.getOrDefault(id, ""));
            List<String> ranking = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query, texts.size()).scoreDocs) {
                String other = searcher.storedFields().document(hit.doc).get(ID);
                if (ranking.size() < most && !other.equals(id) && candidates.contains(other)) {
                    ranking.add(other);
                }
            }
            return ranking;
        } catch (IOException e) {
            throw new UncheckedIOException("An index in memory can be read.", e);
        }
    }

    /// Any of the words of a text, each as often as it stands there.
    private Query query(String text) throws IOException {
        Map<String, Integer> words = new TreeMap<>();
        try (TokenStream tokens = analyzer.tokenStream(TEXT, text)) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.merge(word.toString(), 1, Integer::sum);
            }
            tokens.end();
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words.forEach((word, count) -> {
            Query single = new TermQuery(new Term(TEXT, word));
            query.add(new BoostQuery(single, count), BooleanClause.Occur.SHOULD);
        });
        return query.build();
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException("An index in memory can be closed.", e);
        }
        analyzer.close();
    }
}
