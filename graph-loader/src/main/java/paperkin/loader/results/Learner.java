package paperkin.loader.results;

import java.util.List;
import paperkin.loader.evaluation.DocumentTagger;
import paperkin.loader.evaluation.NameFinderTraining;
import paperkin.loader.evaluation.NameFinderTraining.Source;
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
