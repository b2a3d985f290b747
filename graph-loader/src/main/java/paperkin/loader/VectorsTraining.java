package paperkin.loader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import paperkin.loader.corpus.PaperRecord;
import paperkin.loader.source.Corpus;
import paperkin.loader.source.Format;
import paperkin.loader.vector.VectorTraining;
import paperkin.loader.vector.WordVectors;

/// Learns word vectors from papers without labels, and reads them back. The same papers in the same
/// order give the same bytes.
final class VectorsTraining {

    private VectorsTraining() {}

    /// The vectors as the file that ships with the code holds them.
    static byte[] vectors(List<Path> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Corpus corpus = Corpus.open(files, Format.AUTO)) {
            VectorTraining.train(corpus.records().map(VectorsTraining::text)).write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory can be written.", e);
        }
        return out.toByteArray();
    }

    private static String text(PaperRecord record) {
        return record.title() + " . " + record.abstractText();
    }

    /// Word vectors from a file.
    static WordVectors read(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return WordVectors.read(stream, file.toString());
        } catch (IOException e) {
            throw new LoaderException("The word vectors " + file + " could not be read.", e);
        }
    }
}
