package paperkin.loader.results;

import java.util.List;
import paperkin.loader.concept.ShippedModels;
import paperkin.loader.concept.Vocabulary;
import paperkin.loader.evaluation.DocumentTagger;
import paperkin.loader.evaluation.NameFinderTraining;
import paperkin.loader.evaluation.NameFinderTraining.Source;
import paperkin.loader.evaluation.TaggerTraining;
import paperkin.loader.sequence.SequenceTraining;
import paperkin.loader.text.Annotator;
import paperkin.loader.text.LanguageModels;
import paperkin.loader.text.NameFinderTrainer;

/// A way to learn to tag from labelled sentences.
enum Learner {
    /// OpenNLP's name finder with its default features: a perceptron of 100 passes without a
    /// cut-off, names marked by BILOU.
    NAME_FINDER(
            "OpenNLP NameFinder (PERCEPTRON, 100 iterations, cutoff 0, BILOU, default features)") {
        @Override
        DocumentTagger learn(List<Source> sources) {
            return NameFinderTraining.tagger(
                    new NameFinderTraining(new NameFinderTrainer(100, 0)).train(sources));
        }
    },
    /// Our network as `paperkin train` makes it with the word vectors and vocabulary that ship, but
    /// three of them.
    NEURAL("our tagger (three networks of 64 units, 8 passes)") {
        @Override
        DocumentTagger learn(List<Source> sources) {
            Annotator annotator = new Annotator(LanguageModels.load());
            TaggerTraining training =
                    new TaggerTraining(
                            annotator,
                            ShippedModels.vectors(),
                            ShippedModels.names(Vocabulary.load()));
            return DocumentTagger.of(
                    training.train(sources, new SequenceTraining.Settings(64, 8, 3)), annotator);
        }
    };

    private final String label;

    Learner(String label) {
        this.label = label;
    }

    /// What it is, in words.
    String label() {
        return label;
    }

    abstract DocumentTagger learn(List<Source> sources);
}
