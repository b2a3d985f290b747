package paperkin.loader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import paperkin.loader.source.Corpus;
import paperkin.loader.source.Format;
import paperkin.loader.wording.PaperEncoderTraining;
import paperkin.loader.wording.TitledText;

/// Learns from papers without labels which of them are alike. The same files in the same order give
/// the same bytes.
final class EncoderTraining {

    private EncoderTraining() {}

    /// The encoder as the file that ships with the code holds it.
    static byte[] encoder(List<Path> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PaperEncoderTraining.train(files.stream().map(EncoderTraining::papers).toList())
                    .write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory can be written.", e);
        }
        return out.toByteArray();
    }

    private static List<TitledText> papers(Path file) {
        try (Corpus corpus = Corpus.open(List.of(file), Format.AUTO)) {
            return corpus.records()
                    .map(record -> new TitledText(record.title(), record.abstractText()))
                    .toList();
        }
    }
}
