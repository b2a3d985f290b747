package paperkin.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.importer.ImportCommand;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.fs.FileSystemAbstraction;
import paperkin.loader.LoaderException;
import picocli.CommandLine;

/// Neo4j's `database import full`, in this process: fills the database `neo4j` of a home where
/// nothing has run yet.
///
/// Nodes carry the ids that they get in the store (`--id-type=actual`), so the importer needs no
/// table of ids. Its memory outside the heap is bounded; nearly all of it is page cache.
///
/// @param home the Neo4j's home
/// @param work a folder for its settings and its report
/// @param arrayDelimiter stands between the elements of a list, in none of which it occurs
record OfflineImport(Path home, Path work, char arrayDelimiter) {

    private static final String OFF_HEAP = "1g";
    private static final String FAILED = "Command Failed";
    private static final Pattern EXCEPTION =
            Pattern.compile(
                    "(?:[\\w.$]+(?:Exception|Error): )+(?<message>.+?)\\.?$", Pattern.MULTILINE);

    /// @throws LoaderException with the importer's own reason if it fails
    void run(List<ImportTable> nodes, List<ImportTable> relationships) {
        var complaints = new ByteArrayOutputStream();
        try (FileSystemAbstraction files = new DefaultFileSystemAbstraction();
                PrintStream nowhere = print(OutputStream.nullOutputStream());
                PrintStream err = print(complaints)) {
            Files.createDirectories(home);
            EmbeddedNeo4j.writeSettings(work);
            var context = new ExecutionContext(home, work, nowhere, err, files);
            int code =
                    new CommandLine(new ImportCommand.Full(context))
                            .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                            .execute(arguments(nodes, relationships).toArray(String[]::new));
            if (code != CommandLine.ExitCode.OK) {
                throw new LoaderException(
                        "Neo4j's importer failed: "
                                + reason(complaints.toString(StandardCharsets.UTF_8)));
            }
        } catch (IOException unusable) {
            throw new LoaderException(
                    "Neo4j's importer cannot work in %s (%s).".formatted(home, unusable), unusable);
        }
    }

    private static PrintStream print(OutputStream out) {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }

    /// What the importer says behind `Command Failed`; of an exception and its causes the message
    /// of the last, as in `No space left on device.`
    static String reason(String complaints) {
        int failed = complaints.indexOf(FAILED);
        String said = complaints.substring(failed < 0 ? 0 : failed + FAILED.length()).strip();
        Matcher exception = EXCEPTION.matcher(said);
        return exception.find() ? exception.group("message") + "." : said;
    }

    private List<String> arguments(List<ImportTable> nodes, List<ImportTable> relationships) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "neo4j",
                                "--id-type=actual",
                                "--path-pattern-style=none",
                                "--max-off-heap-memory=" + OFF_HEAP,
                                "--report-file=" + work.resolve("import-report"),
                                "--array-delimiter=U+%04X".formatted((int) arrayDelimiter)));
        List<String> multiline =
                Stream.concat(nodes.stream(), relationships.stream())
                        .filter(ImportTable::multiline)
                        .flatMap(table -> table.files().stream())
                        .map(Path::toString)
                        .toList();
        if (!multiline.isEmpty()) {
            arguments.add("--multiline-fields-format=v2");
            arguments.add("--multiline-fields=" + String.join(",", multiline));
        }
        nodes.forEach(table -> arguments.add("--nodes=" + table.option()));
        relationships.forEach(table -> arguments.add("--relationships=" + table.option()));
        return arguments;
    }
}
