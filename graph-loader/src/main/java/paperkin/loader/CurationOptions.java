package paperkin.loader;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import paperkin.loader.curation.Curation;
import paperkin.loader.curation.CurationFile;
import picocli.CommandLine.Option;

/// Which file holds what people have decided.
final class CurationOptions {

    @Option(
            names = "--curation",
            paramLabel = "FILE",
            description = {
                "File with decisions on what was found",
                "(default: curation.jsonl in the store's folder, if it is there)."
            })
    private @Nullable Path file;

    /// What has been decided: in the file named, or in the one beside the store; empty if there is
    /// none.
    Optional<Curation> given(GraphOptions graph) {
        return given(graph.storeFolder());
    }

    /// The same for a store in a folder.
    Optional<Curation> given(Optional<Path> store) {
        return file == null
                ? store.map(CurationOptions::beside)
                        .filter(CurationFile::isThere)
                        .map(CurationFile::read)
                : Optional.of(new CurationFile(file).read());
    }

    /// The file to write decisions to.
    ///
    /// @throws LoaderException if none is named and the graph is a server's
    CurationFile file(GraphOptions graph) {
        return file == null
                ? graph.storeFolder()
                        .map(CurationOptions::beside)
                        .orElseThrow(CurationOptions::nowhere)
                : new CurationFile(file);
    }

    /// The file in the folder of a store.
    static CurationFile beside(Path store) {
        return new CurationFile(store.resolve(CurationFile.NAME));
    }

    static LoaderException nowhere() {
        return new LoaderException(
                "A server has no folder for decisions; name the file with --curation FILE.");
    }
}
