package paperkin.loader.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.LowerCaseFilterFactory;
import org.apache.lucene.analysis.core.StopFilterFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilterFactory;
import org.apache.lucene.analysis.en.EnglishPossessiveFilterFactory;
import org.apache.lucene.analysis.standard.StandardTokenizerFactory;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// The words of a text in the singular and without those of grammar. (Lucene's usual analyzer for
/// English cuts off more and leaves more in: papers were found less well by it.)
final class WordStems {

    private static final String GRAMMAR = "org/apache/lucene/analysis/snowball/english_stop.txt";

    // Safe to share: it keeps a stream of its own for each thread.
    private static final Analyzer ENGLISH = analyzer();

    private WordStems() {}

    private static Analyzer analyzer() {
        try {
            return CustomAnalyzer.builder()
                    .withTokenizer(StandardTokenizerFactory.NAME)
                    .addTokenFilter(LowerCaseFilterFactory.NAME)
                    .addTokenFilter(EnglishPossessiveFilterFactory.NAME)
                    .addTokenFilter(StopFilterFactory.NAME, "words", GRAMMAR, "format", "snowball")
                    .addTokenFilter(EnglishMinimalStemFilterFactory.NAME)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException("Lucene's list of stop words can be read.", e);
        }
    }

    /// How often each stem stands in a text, in the order in which they first do. Numbers and
    /// single letters are left out.
    static Map<String, Integer> count(String text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        try (TokenStream tokens = ENGLISH.tokenStream("", text)) {
            CharTermAttribute stem = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (stem.length() > 1 && Character.isLetter(stem.charAt(0))) {
                    counts.merge(stem.toString(), 1, Integer::sum);
                }
            }
            tokens.end();
            return counts;
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory can be read.", e);
        }
    }
}
