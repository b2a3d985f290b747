package paperkin.loader.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/// Trains the OpenNLP name finder: a perceptron over the words around a token, with names marked by
/// their beginning, inside, last token or being a unit (BILOU). It needs no parts of speech.
public final class NameFinderTrainer {

    private final int iterations;
    private final int cutoff;

    /// @param iterations passes over the examples
    /// @param cutoff how often a feature must occur to count: the higher, the smaller the model
    public NameFinderTrainer(int iterations, int cutoff) {
        this.iterations = iterations;
        this.cutoff = cutoff;
    }

    /// A sentence whose names are known.
    ///
    /// @param tokens its tokens
    /// @param names the names in it, none overlapping another
    /// @param startsDocument whether nothing said before concerns it
    public record Example(List<String> tokens, List<Name> names, boolean startsDocument) {

        public Example {
            tokens = List.copyOf(tokens);
            names = List.copyOf(names);
        }
    }

    /// A name in a sentence.
    ///
    /// @param start index of its first token
    /// @param end index behind its last token
    /// @param type what it names
    public record Name(int start, int end, String type) {}

    /// Writes a trained model. The same examples in the same order give the same bytes.
    public void train(List<Example> examples, OutputStream out) throws IOException {
        ByteArrayOutputStream model = new ByteArrayOutputStream();
        NameFinderME.train(
                        "en",
                        null,
                        ObjectStreamUtils.createObjectStream(samples(examples)),
                        parameters(),
                        new TokenNameFinderFactory(null, Map.of(), new BilouCodec()))
                .serialize(model);
        writeWithoutTimes(model.toByteArray(), out);
    }

    private TrainingParameters parameters() {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, PerceptronTrainer.PERCEPTRON_VALUE);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
        parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
        parameters.put("DataIndexer", "OnePass");
        return parameters;
    }

    private static NameSample[] samples(List<Example> examples) {
        return examples.stream().map(NameFinderTrainer::sample).toArray(NameSample[]::new);
    }

    private static NameSample sample(Example example) {
        return new NameSample(
                example.tokens().toArray(String[]::new),
                example.names().stream()
                        .map(name -> new Span(name.start(), name.end(), name.type()))
                        .toArray(Span[]::new),
                example.startsDocument());
    }

    /// Writes the parts of a model in the order of their names, without the times and comments that
    /// OpenNLP puts in.
    private static void writeWithoutTimes(byte[] model, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts(model).entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(
                        part.getKey().endsWith(".properties")
                                ? withoutTimes(part.getValue())
                                : part.getValue());
            }
        }
    }

    private static Map<String, byte[]> parts(byte[] model) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(model))) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null) {
                parts.put(entry.getName(), zip.readAllBytes());
                entry = zip.getNextEntry();
            }
        }
        return parts;
    }

    private static byte[] withoutTimes(byte[] properties) {
        Properties manifest = new Properties();
        try {
            manifest.load(new ByteArrayInputStream(properties));
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory can be read.", e);
        }
        manifest.remove("Timestamp");
        return manifest.stringPropertyNames().stream()
                .sorted()
                .map(name -> name + "=" + manifest.getProperty(name) + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
