package paperkin.loader;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import paperkin.loader.concept.ConceptExtractor;
import paperkin.loader.concept.Tagger;
import paperkin.loader.corpus.Entry;
import paperkin.loader.graph.Extraction;
import paperkin.loader.graph.LoadReport;
import paperkin.loader.graph.Loader;
import paperkin.loader.source.Corpus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// `paperkin load`: reads papers, finds their concepts and writes both into a graph.
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = "Reads papers, finds their concepts and writes both into a graph.")
public final class LoadCommand implements Callable<Integer> {

    @Mixin private SourceOptions sources = new SourceOptions();

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

    @Option(names = "--json", description = "Print the report as JSON.")
    private boolean json;

    @Mixin private GraphOptions graph = new GraphOptions();

    @Spec private @Nullable CommandSpec command;

    @Override
    public Integer call() {
        // The files first: a name mistyped should not cost the start of a database.
        try (Corpus corpus = sources.open();
                OpenGraph open = graph.open()) {
            LoadReport report = load(corpus, open);
            print(json ? json(report) : report.text());
            if (report.papers() == 0) {
                throw new LoaderException(
                        "No paper could be read from "
                                + sources.files()
                                + "; the report says why.");
            }
            return 0;
        }
    }

    private LoadReport load(Corpus corpus, OpenGraph open) {
        var extraction =
                Extraction.by(ConceptExtractor.load(tagger, Optional.ofNullable(vocabulary)));
        try (ShownProgress progress = ShownProgress.of(corpus);
                Stream<Entry> entries = corpus.entries()) {
            return new Loader(open.graph(), extraction)
                    .load(
                            entries,
                            () -> corpus.inputs().stream().map(Corpus.Input::toString).toList(),
                            progress);
        }
    }

    private static String json(LoadReport report) {
        Map<String, Object> fields = new LinkedHashMap<>(report.numbers());
        fields.put("rejections", report.rejections());
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(fields)
                + "\n";
    }

    private void print(String text) {
        if (command != null) {
            PrintWriter out = command.commandLine().getOut();
            out.print(text);
            out.flush();
        }
    }
}
