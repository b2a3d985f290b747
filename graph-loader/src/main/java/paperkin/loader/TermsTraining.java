package paperkin.loader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.List;
import paperkin.loader.mention.Passage;
import paperkin.loader.mention.TermhoodTraining;
import paperkin.loader.parallel.OrderedParallel;
import paperkin.loader.source.Corpus;
import paperkin.loader.source.Format;
import paperkin.loader.text.Annotator;
import paperkin.loader.text.LanguageModels;

/// Learns from papers without labels how much single words make a term. All cores work; the same
/// papers give the same bytes, in whatever order.
final class TermsTraining {

    private TermsTraining() {}

    /// The weights as the file that ships with the code holds them.
    static byte[] weights(List<Path> files) {
        Annotator annotator = new Annotator(LanguageModels.load());
        TermhoodTraining training = new TermhoodTraining();
        try (Corpus corpus = Corpus.open(files, Format.AUTO)) {
            new OrderedParallel()
                    .map(
                            corpus.records().iterator(),
                            record -> Passage.of(annotator, record.title(), record.abstractText()),
                            training::add);
        }
        return training.lines().collect(joining("\n", "", "\n")).getBytes(UTF_8);
    }
}
