package paperkin.loader.evaluation;

import java.util.ArrayList;
import java.util.List;
import paperkin.loader.evaluation.NameFinderTraining.Source;
import paperkin.loader.sequence.KnownNames;
import paperkin.loader.sequence.LabelledDocument;
import paperkin.loader.sequence.LabelledDocument.LabelledSentence;
import paperkin.loader.sequence.SequenceTagger;
import paperkin.loader.sequence.SequenceTraining;
import paperkin.loader.sequence.TokenSequence;
import paperkin.loader.sequence.TypedSpan;
import paperkin.loader.text.Annotator;
import paperkin.loader.vector.WordVectors;

/// Trains the neural tagger on corpora that do not all label the same types: of types that a corpus
/// leaves unlabelled, its sentences teach nothing.
public final class TaggerTraining {

    private final Annotator annotator;
    private final WordVectors vectors;
    private final KnownNames names;

    /// @param annotator gives the words of labelled sentences their parts of speech
    public TaggerTraining(Annotator annotator, WordVectors vectors, KnownNames names) {
        this.annotator = annotator;
        this.vectors = vectors;
        this.names = names;
    }

    /// A tagger for all types that any source labels.
    public SequenceTagger train(List<Source> sources, SequenceTraining.Settings settings) {
        List<String> types = List.copyOf(NameFinderTraining.types(sources));
        List<LabelledDocument> documents =
                sources.stream().flatMap(source -> documents(source).stream()).toList();
        return new SequenceTraining(types, vectors, names, settings).train(documents);
    }

    private List<LabelledDocument> documents(Source source) {
        List<LabelledDocument> documents = new ArrayList<>();
        List<LabelledSentence> sentences = new ArrayList<>();
        String document = "";
        for (GoldSentence sentence : source.sentences()) {
            if (!sentence.document().equals(document) && !sentences.isEmpty()) {
                documents.add(new LabelledDocument(sentences, source.types()));
                sentences.clear();
            }
            document = sentence.document();
            sentences.add(labelled(sentence));
        }
        documents.add(new LabelledDocument(sentences, source.types()));
        return documents;
    }

    private LabelledSentence labelled(GoldSentence sentence) {
        return new LabelledSentence(
                new TokenSequence(sentence.tokens(), annotator.tags(sentence.tokens())),
                sentence.spans().stream()
                        .map(span -> new TypedSpan(span.start(), span.end(), span.type()))
                        .toList());
    }
}
