package paperkin.loader.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import paperkin.loader.LoaderException;
import paperkin.loader.matrix.Vector;
import paperkin.loader.vector.WordVectors;

/// Turns a title and an abstract into a vector: the sum of the vectors of its words' stems, each `1
/// + ln n` times for n occurrences, brought to length 1. How much a word says is in the length of
///   its vector. Safe to share between threads.
public final class PaperEncoder {

    private final WordVectors stems;

    PaperEncoder(WordVectors stems) {
        this.stems = stems;
    }

    /// Reads what [#write] wrote.
    ///
    /// @param origin where it comes from, for messages
    /// @throws LoaderException if it cannot be read
    public static PaperEncoder read(InputStream stream, String origin) {
        return new PaperEncoder(WordVectors.read(stream, origin));
    }

    /// Writes the vectors of the stems, compressed; the same ones always give the same bytes.
    public void write(OutputStream out) throws IOException {
        stems.write(out);
    }

    /// The vector of a paper, of length 1; all zeros if none of its words is known.
    public float[] encode(String title, String abstractText) {
        float[] sum = new float[stems.dimensions()];
        WordStems.count(title + "\n" + abstractText)
                .forEach((stem, count) -> stems.add(stem, weight(count), sum));
        Vector.normalize(sum);
        return sum;
    }

    /// What n occurrences of a word count (Buckley, Salton and Allan, 1993).
    static float weight(int count) {
        return (float) (1 + Math.log(count));
    }
}
