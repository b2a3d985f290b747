package paperkin.loader.vector;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import paperkin.loader.LoaderException;

/// The vectors of words, all of the same number of dimensions: each number is one of 255 steps
/// between the extremes of its vector. Safe to share between threads.
public final class WordVectors {

    private static final String MARK = "paperkin word vectors 1";
    private static final int BUFFER = 1 << 16;
    private static final int STEPS = Byte.MAX_VALUE;

    private final int dimensions;
    private final Map<String, Integer> rows;
    private final float[] scales;
    private final byte[] values;

    private WordVectors(int dimensions, Map<String, Integer> rows, float[] scales, byte[] values) {
        this.dimensions = dimensions;
        this.rows = rows;
        this.scales = scales;
        this.values = values;
    }

    /// Rounds vectors.
    ///
    /// @param vectors one per word, all of the same length
    public static WordVectors of(List<String> words, float[][] vectors) {
        int dimensions = vectors.length == 0 ? 0 : vectors[0].length;
        Map<String, Integer> rows = HashMap.newHashMap(words.size());
        float[] scales = new float[words.size()];
        byte[] values = new byte[words.size() * dimensions];
        for (int row = 0; row < scales.length; row++) {
            rows.put(words.get(row), row);
            float most = 0;
            for (float value : vectors[row]) {
                most = Math.max(most, Math.abs(value));
            }
            scales[row] = most / STEPS;
            for (int i = 0; i < dimensions && most > 0; i++) {
                values[row * dimensions + i] = (byte) Math.round(vectors[row][i] / scales[row]);
            }
        }
        return new WordVectors(dimensions, rows, scales, values);
    }

    /// Vectors that know no word.
    public static WordVectors none(int dimensions) {
        return new WordVectors(dimensions, Map.of(), new float[0], new byte[0]);
    }

    /// The form in which words are known: lower case, digits all alike.
    public static String normal(String word) {
        char[] chars = new char[word.length()];
        for (int i = 0; i < chars.length; i++) {
            char c = word.charAt(i);
            chars[i] = Character.isDigit(c) ? '0' : Character.toLowerCase(c);
        }
        return new String(chars);
    }

    public int dimensions() {
        return dimensions;
    }

    /// Writes the vector of a word in its normal form to a place in an array; zeros if the word is
    /// not known.
    public void copy(String word, float[] to, int at) {
        Integer row = rows.get(word);
        if (row == null) {
            Arrays.fill(to, at, at + dimensions, 0);
            return;
        }
        for (int i = 0; i < dimensions; i++) {
            to[at + i] = values[row * dimensions + i] * scales[row];
        }
    }

    /// Adds the vector of a word, times a factor, to a sum; nothing if the word is not known.
    ///
    /// @param word in the form in which the vectors were made
    public void add(String word, float factor, float[] sum) {
        Integer row = rows.get(word);
        if (row == null) {
            return;
        }
        float scale = factor * scales[row];
        for (int i = 0; i < dimensions; i++) {
            sum[i] += scale * values[row * dimensions + i];
        }
    }

    /// Writes the vectors, compressed; the same vectors always give the same bytes.
    public void write(OutputStream out) throws IOException {
        String[] words = new String[scales.length];
        rows.forEach((word, row) -> words[row] = word);
        try (DataOutputStream data =
                new DataOutputStream(
                        new BufferedOutputStream(new GZIPOutputStream(out, BUFFER), BUFFER))) {
            data.writeUTF(MARK);
            data.writeInt(dimensions);
            data.writeInt(words.length);
            for (int row = 0; row < words.length; row++) {
                data.writeUTF(words[row]);
                data.writeFloat(scales[row]);
            }
            data.write(values);
        }
    }

    /// Reads what [#write] wrote.
    ///
    /// @param origin where it comes from, for messages
    /// @throws LoaderException if it cannot be read
    public static WordVectors read(InputStream stream, String origin) {
        try (DataInputStream data =
                new DataInputStream(
                        new BufferedInputStream(new GZIPInputStream(stream, BUFFER), BUFFER))) {
            if (!data.readUTF().equals(MARK)) {
                throw new LoaderException(
                        "Word vectors that begin with '" + MARK + "' were expected in " + origin);
            }
            int dimensions = data.readInt();
            int words = data.readInt();
            Map<String, Integer> rows = HashMap.newHashMap(words);
            float[] scales = new float[words];
            for (int row = 0; row < words; row++) {
                rows.put(data.readUTF(), row);
                scales[row] = data.readFloat();
            }
            byte[] values = new byte[words * dimensions];
            data.readFully(values);
            return new WordVectors(dimensions, rows, scales, values);
        } catch (IOException e) {
            throw new LoaderException("The word vectors " + origin + " cannot be read.", e);
        }
    }
}
