package paperkin.loader.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import paperkin.loader.corpus.Entry;
import paperkin.loader.corpus.PaperRecord;
import paperkin.loader.graph.LoadProgress;
import paperkin.loader.graph.ToyExtraction;
import paperkin.loader.graph.ToyRecords;
import paperkin.store.NewStore;
import paperkin.store.StoreProcess;

/// Another process that builds, to be killed; it says at which stage it is.
final class BuildProcess implements AutoCloseable {

    /// What it builds.
    static final List<PaperRecord> RECORDS = ToyRecords.many("killed", 400, 5);

    private final Process process;
    private final BufferedReader output;

    BuildProcess(Path store) throws IOException {
        ProcessBuilder builder = StoreProcess.java(BuildProcess.class, store.toString());
        // What the importer asks of Java.
        builder.environment().put("JDK_JAVA_OPTIONS", "--add-opens=java.base/java.nio=ALL-UNNAMED");
        process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        output = process.inputReader(StandardCharsets.UTF_8);
    }

    /// The child's side: builds in a folder.
    public static void main(String[] arguments) {
        try (NewStore store = NewStore.begin(Path.of(arguments[0]))) {
            new StoreBuild(store, new ToyExtraction().extraction())
                    .build(RECORDS.stream().map(Entry.Read::new), List::of, new Spoken());
        }
    }

    private static final class Spoken implements LoadProgress {
        @Override
        public void stage(String name, long total) {
            System.out.println(name);
        }

        @Override
        public void done(long count) {}
    }

    /// Waits until a stage begins.
    void awaitStage(String name) throws IOException {
        String line = output.readLine();
        while (line != null && !line.startsWith(name)) {
            line = output.readLine();
        }
        if (line == null) {
            throw new IllegalStateException("The build ended without the stage " + name + ".");
        }
    }

    /// Kills it as `kill -9` does.
    @Override
    public void close() {
        process.destroyForcibly().onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }
}
