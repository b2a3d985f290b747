package paperkin.loader.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import paperkin.loader.LoaderException;
import paperkin.loader.concept.ConceptExtractor;
import paperkin.loader.text.Annotator;
import paperkin.loader.text.PlainOpenNlp;

/// The share of time that each stage of a pipeline takes, from samples of the running threads'
/// stacks. A stage is a class that a pipeline's own class calls.
final class StageShares {

    private static final String SAMPLE = "jdk.ExecutionSample";
    private static final Duration PERIOD = Duration.ofMillis(10);
    private static final Set<String> PIPELINES =
            Set.of(
                    ConceptExtractor.class.getName(),
                    Annotator.class.getName(),
                    PlainOpenNlp.class.getName());

    private StageShares() {}

    /// Shares by the stages' class names, largest first, adding up to 1; empty if nothing was
    /// sampled.
    static Map<String, Double> during(Runnable work) {
        try (var recording = new Recording()) {
            recording.enable(SAMPLE).withPeriod(PERIOD);
            recording.start();
            work.run();
            recording.stop();
            var file = Files.createTempFile("paperkin", ".jfr");
            try {
                recording.dump(file);
                return shares(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new LoaderException("The samples of a measurement could not be kept.", e);
        }
    }

    private static Map<String, Double> shares(Path file) throws IOException {
        var counts = new HashMap<String, Integer>();
        for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
            if (event.getEventType().getName().equals(SAMPLE) && event.getStackTrace() != null) {
                stage(event.getStackTrace().getFrames())
                        .ifPresent(stage -> counts.merge(stage, 1, Integer::sum));
            }
        }
        double all = counts.values().stream().mapToInt(Integer::intValue).sum();
        var shares = new LinkedHashMap<String, Double>();
        counts.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .forEach(count -> shares.put(count.getKey(), count.getValue() / all));
        return shares;
    }

    /// The class that a pipeline's class called last; none if no pipeline is on the stack.
    private static Optional<String> stage(List<RecordedFrame> frames) {
        var stage = "";
        for (RecordedFrame frame : frames) {
            var type = frame.getMethod().getType().getName().replaceFirst("[$/].*", "");
            if (PIPELINES.contains(type)) {
                return Optional.of(simpleName(stage.isEmpty() ? type : stage));
            }
            if (type.startsWith("paperkin.") || type.startsWith("opennlp.")) {
                stage = type;
            }
        }
        return Optional.empty();
    }

    private static String simpleName(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
