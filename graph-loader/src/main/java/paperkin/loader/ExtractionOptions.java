package paperkin.loader;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import paperkin.loader.concept.ConceptExtractor;
import paperkin.loader.concept.Tagger;
import paperkin.loader.graph.Extraction;
import picocli.CommandLine.Option;

/// How the commands that fill a graph find concepts.
final class ExtractionOptions {

    @Option(
            names = "--tagger",
            paramLabel = "neural|opennlp|none",
            description = "The sequence model that finds mentions (default: neural).")
    private Tagger tagger = Tagger.NEURAL;

    @Option(
            names = "--vocabulary",
            paramLabel = "FILE",
            description =
                    "Further labels and broader concepts, tab-separated as OpenCS has them"
                            + " (columns id, prefLabel, altLabels, broader).")
    private @Nullable Path vocabulary;

    Extraction extraction() {
        return Extraction.by(ConceptExtractor.load(tagger, Optional.ofNullable(vocabulary)));
    }
}
