package paperkin.loader;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paperkin.loader.concept.Tagger;
import paperkin.loader.evaluation.Benchmark;
import paperkin.loader.evaluation.Evaluation;
import paperkin.loader.evaluation.EvaluationResult;
import paperkin.loader.evaluation.LabelScheme;
import paperkin.loader.evaluation.Prediction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Scores what is found against what people have labelled.
@Command(
        name = "evaluate",
        description = {
            "Scores what is found in texts against what people have labelled in them.",
            "scierc, scirex, scier, tdmsci, heddes: exact and overlapping spans of the tagger, by type."
                    + " listings: concept nodes. acronyms: short forms and long forms. cocitation:"
                    + " related papers against Lucene's BM25; papers.jsonl is read from the same"
                    + " folder."
        },
        mixinStandardHelpOptions = true)
public final class EvaluateCommand implements Callable<Integer> {

    @Option(names = "--gold", required = true, paramLabel = "FILE", description = "Labelled data.")
    private Path gold = Path.of("");

    @Option(
            names = "--gold-format",
            required = true,
            paramLabel = "FORMAT",
            description =
                    "scierc, scirex, scier, tdmsci, heddes, listings, acronyms or cocitation.")
    private Benchmark benchmark = Benchmark.SCIREX;

    @Option(
            names = "--tagger",
            paramLabel = "TAGGER",
            defaultValue = "NEURAL",
            description = "The sequence model: neural, opennlp or none (default: neural).")
    private Tagger tagger = Tagger.NEURAL;

    @Option(
            names = "--model",
            paramLabel = "MODEL",
            description = "The model's file (default: the one that ships).")
    private @Nullable Path model;

    @Option(
            names = "--labels",
            paramLabel = "LABELS",
            defaultValue = "own",
            description = "Labels of sentences: own, mapped to our types, or as-is (default: own).")
    private LabelScheme labels = LabelScheme.OWN;

    @Option(
            names = "--types",
            split = ",",
            paramLabel = "TYPE",
            description = "Score only these types in sentences (default: all that are labelled).")
    private List<String> types = List.of();

    @Option(
            names = "--predictions",
            paramLabel = "FILE",
            description = {
                "Write what was found, one JSON object per line. For sentences: doc, sentence, start,"
                        + " end, type; indices count from 0 in the file's own tokens, ends exclusive;"
                        + " sentence is the index in the document, or in the file where sentences"
                        + " stand alone. For listings: title, type, label, surfaces."
            })
    private @Nullable Path predictions;

    @Option(names = "--json", description = "Print the scores as JSON.")
    private boolean json;

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        EvaluationResult result =
                new Evaluation(tagger, Optional.ofNullable(model), labels, types)
                        .run(gold, benchmark);
        if (predictions != null) {
            write(result.predictions(), predictions);
        }
        PrintWriter writer = CommandStreams.out(spec);
        writer.print(json ? asJson(result) : EvaluationText.of(result));
        writer.flush();
        return 0;
    }

    private static String asJson(EvaluationResult result) {
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(result)
                + "\n";
    }

    private static void write(List<? extends Prediction> predictions, Path file) {
        JsonMapper mapper = new JsonMapper();
        try (BufferedWriter lines = Files.newBufferedWriter(file)) {
            for (Prediction prediction : predictions) {
                lines.write(mapper.writeValueAsString(prediction));
                lines.write('\n');
            }
        } catch (IOException e) {
            throw new LoaderException(
                    "The predictions could not be written to %s (%s).".formatted(file, e), e);
        }
    }
}
