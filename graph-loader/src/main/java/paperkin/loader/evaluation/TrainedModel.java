package paperkin.loader.evaluation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import paperkin.loader.sequence.SequenceTagger;
import paperkin.loader.text.Annotator;
import paperkin.loader.text.NameTagger;

/// A model that was just trained.
///
/// @param bytes what is kept of it
/// @param tagger what finds names with it
@SuppressWarnings("ArrayRecordComponent") // Bytes in bulk, never compared.
public record TrainedModel(byte[] bytes, DocumentTagger tagger) {

    /// A neural tagger.
    ///
    /// @param annotator gives tokens their parts of speech
    public static TrainedModel of(SequenceTagger tagger, Annotator annotator) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            tagger.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory can be written.", e);
        }
        return new TrainedModel(out.toByteArray(), DocumentTagger.of(tagger, annotator));
    }

    /// A name finder, as OpenNLP writes it.
    public static TrainedModel of(byte[] nameFinder) {
        NameTagger.Model model =
                NameTagger.Model.read(new ByteArrayInputStream(nameFinder), "just trained");
        return new TrainedModel(nameFinder, DocumentTagger.of(model));
    }
}
