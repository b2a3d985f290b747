package paperkin.loader.text;

import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.TokenizerME;

/// OpenNLP's own tools one after the other, as its manual has them, to compare our speed with: its
/// sentence detector, tokenizer, part-of-speech tagger and name finder. Not safe to share between
/// threads.
public final class PlainOpenNlp {

    private final SentenceDetectorME sentenceDetector;
    private final TokenizerME tokenizer;
    private final POSTaggerME posTagger;
    private final NameFinderME nameFinder;

    public PlainOpenNlp(LanguageModels models, NameTagger.Model names) {
        sentenceDetector = new SentenceDetectorME(models.sentences());
        tokenizer = new TokenizerME(models.tokens());
        posTagger = new POSTaggerME(models.partsOfSpeech());
        nameFinder = names.nameFinder();
    }

    /// The number of tags and names in a paper.
    public int count(String title, String abstractText) {
        nameFinder.clearAdaptiveData();
        return count(title) + count(abstractText);
    }

    private int count(String text) {
        int count = 0;
        for (String sentence : sentenceDetector.sentDetect(text)) {
            var tokens = tokenizer.tokenize(sentence);
            count += posTagger.tag(tokens).length + nameFinder.find(tokens).length;
        }
        return count;
    }
}
