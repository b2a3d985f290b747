package paperkin.loader.concept;

import java.io.InputStream;
import paperkin.loader.LoaderException;
import paperkin.loader.sequence.KnownNames;
import paperkin.loader.sequence.SequenceTagger;
import paperkin.loader.text.NameTagger;
import paperkin.loader.vector.WordVectors;
import paperkin.loader.wording.PaperEncoder;

/// The models that ship with the code, on the class path.
public final class ShippedModels {

    static final String VECTORS = "/paperkin/models/word-vectors.bin";
    static final String NEURAL = "/paperkin/models/neural-tagger.bin";
    static final String NAME_FINDER = "/paperkin/models/opennlp-name-finder.bin";
    static final String ENCODER = "/paperkin/models/paper-encoder.bin";

    private ShippedModels() {}

    /// The word vectors.
    public static WordVectors vectors() {
        return WordVectors.read(open(VECTORS), VECTORS);
    }

    /// The neural tagger.
    public static SequenceTagger neural(Vocabulary vocabulary) {
        return SequenceTagger.read(open(NEURAL), vectors(), names(vocabulary), NEURAL);
    }

    /// OpenNLP's name finder.
    public static NameTagger.Model nameFinder() {
        return NameTagger.Model.load(NAME_FINDER);
    }

    /// The encoder of papers, read when it is first asked for: a load that finds nothing new does
    /// without.
    public static PaperEncoder encoder() {
        return Encoder.SHIPPED;
    }

    private static final class Encoder {
        static final PaperEncoder SHIPPED = PaperEncoder.read(open(ENCODER), ENCODER);
    }

    /// The forms of the vocabulary as known names.
    public static KnownNames names(Vocabulary vocabulary) {
        return KnownNames.of(vocabulary.typesByForm());
    }

    /// A file of the class path, for a reader that closes it.
    private static InputStream open(String resource) {
        InputStream stream = ShippedModels.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new LoaderException("The model " + resource + " is not on the class path.");
        }
        return stream;
    }
}
