package paperkin.loader.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;
import paperkin.loader.LoaderException;

/// OpenNLP's name finder over the sentences of a paper. Unlike [Annotator], not safe to share
/// between threads.
public final class NameTagger implements PaperTagger {

    private final NameFinderME nameFinder;

    /// Makes a tagger over a model that may be shared with others.
    public NameTagger(Model model) {
        nameFinder = model.nameFinder();
    }

    @Override
    public List<List<TaggedSpan>> tag(List<Sentence> paper) {
        return tagWords(
                paper.stream()
                        .map(sentence -> sentence.tokens().stream().map(Token::text).toList())
                        .toList());
    }

    /// The names in each sentence of a paper, which are given by the texts of their tokens; in
    /// order, none overlapping. What earlier sentences say helps with later ones.
    public List<List<TaggedSpan>> tagWords(List<List<String>> paper) {
        nameFinder.clearAdaptiveData();
        return paper.stream().map(this::tagSentence).toList();
    }

    private List<TaggedSpan> tagSentence(List<String> words) {
        var spans = new ArrayList<TaggedSpan>();
        var found = nameFinder.find(words.toArray(String[]::new));
        double[] probabilities = nameFinder.probs(found);
        for (int i = 0; i < found.length; i++) {
            Span span = found[i];
            spans.add(
                    new TaggedSpan(
                            span.getStart(), span.getEnd(), span.getType(), probabilities[i]));
        }
        return spans;
    }

    /// A trained model, safe to share.
    public static final class Model {

        private final TokenNameFinderModel model;

        private Model(TokenNameFinderModel model) {
            this.model = model;
        }

        /// A new name finder with this model, for one thread.
        NameFinderME nameFinder() {
            return new NameFinderME(model);
        }

        /// Reads a model from the class path.
        ///
        /// @throws LoaderException if it is not there or not a name finder model
        public static Model load(String resource) {
            try (var stream = NameTagger.class.getResourceAsStream(resource)) {
                if (stream == null) {
                    throw new LoaderException(
                            "The name finder model " + resource + " is not on the class path.");
                }
                return read(stream, resource);
            } catch (IOException e) {
                throw new LoaderException(
                        "The name finder model " + resource + " cannot be read.", e);
            }
        }

        /// Reads a model as [NameFinderTrainer] writes it.
        ///
        /// @param origin where it comes from, for messages
        /// @throws LoaderException if it is not a name finder model
        public static Model read(InputStream stream, String origin) {
            try (InputStream whole = new BufferedInputStream(stream)) {
                // OpenNLP follows a null pointer where it expects a zip file.
                whole.mark(2);
                if (whole.read() != 'P' || whole.read() != 'K') {
                    throw new LoaderException(
                            "An OpenNLP name finder model was expected in " + origin + ".");
                }
                whole.reset();
                return new Model(new TokenNameFinderModel(whole));
            } catch (IOException e) {
                throw new LoaderException(
                        "The name finder model " + origin + " cannot be read.", e);
            }
        }
    }
}
