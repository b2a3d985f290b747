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

/// OpenNLP's name finder over the tokens of a sentence. Unlike [Annotator], not safe to share
/// between threads.
public final class NameTagger {

    private final NameFinderME nameFinder;

    /// Makes a tagger over a model that may be shared with others.
    public NameTagger(Model model) {
        nameFinder = model.nameFinder();
    }

    /// The names in a sentence, in order, none overlapping.
    public List<TaggedSpan> tag(Sentence sentence) {
        return tag(sentence.tokens().stream().map(Token::text).toList());
    }

    /// The names in a sentence that is given by the texts of its tokens, in order, none
    /// overlapping.
    public List<TaggedSpan> tag(List<String> words) {
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

    /// Forgets what earlier sentences of the same paper said: to be called before each paper.
    public void beginPaper() {
        nameFinder.clearAdaptiveData();
    }

    /// A name found in a sentence.
    ///
    /// @param first index of its first token
    /// @param end index after its last token
    /// @param type the model's name for what it is
    /// @param probability the model's own belief in it, from 0 to 1
    public record TaggedSpan(int first, int end, String type, double probability) {}

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
