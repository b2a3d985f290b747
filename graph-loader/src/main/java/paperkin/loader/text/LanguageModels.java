package paperkin.loader.text;

import java.io.IOException;
import java.io.InputStream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;
import paperkin.loader.LoaderException;

/// OpenNLP's published models for English, trained on the Universal Dependencies English Web
/// Treebank.
///
/// @param sentences finds the ends of sentences
/// @param tokens finds words and signs
/// @param partsOfSpeech tags each with its universal part of speech
public record LanguageModels(
        SentenceModel sentences, TokenizerModel tokens, POSModel partsOfSpeech) {

    /// Reads the models from the class path; takes about half a second.
    public static LanguageModels load() {
        return new LanguageModels(
                read("sentence", SentenceModel::new),
                read("tokens", TokenizerModel::new),
                read("pos", POSModel::new));
    }

    private static <T> T read(String kind, ModelReader<T> reader) {
        var resource = "/opennlp-en-ud-ewt-" + kind + "-1.3-2.5.4.bin";
        try (var stream = LanguageModels.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new LoaderException(
                        "OpenNLP's model " + resource + " is not on the class path.");
            }
            return reader.read(stream);
        } catch (IOException e) {
            throw new LoaderException("OpenNLP's model " + resource + " cannot be read.", e);
        }
    }

    private interface ModelReader<T> {
        T read(InputStream stream) throws IOException;
    }
}
