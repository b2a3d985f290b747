package paperkin.loader.sequence;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import paperkin.loader.LoaderException;
import paperkin.loader.vector.WordVectors;

/// The file format of taggers: compressed; a mark, the types with their calibration, the size of
/// the networks, then the weights of each in half precision.
final class ModelFile {

    private static final String MARK = "paperkin tagger 2";
    private static final int BUFFER = 1 << 16;

    private ModelFile() {}

    /// What a file holds.
    record Content(List<TaggerNetwork> networks, List<Calibration> calibrations) {}

    static void write(Content content, OutputStream out) throws IOException {
        try (DataOutputStream data =
                new DataOutputStream(
                        new BufferedOutputStream(new GZIPOutputStream(out, BUFFER), BUFFER))) {
            data.writeUTF(MARK);
            TaggerNetwork first = content.networks().getFirst();
            List<String> types = first.labels.types();
            data.writeInt(types.size());
            for (int type = 0; type < types.size(); type++) {
                data.writeUTF(types.get(type));
                data.writeDouble(content.calibrations().get(type).slope());
                data.writeDouble(content.calibrations().get(type).offset());
            }
            data.writeInt(content.networks().size());
            data.writeInt(first.units);
            data.writeInt(first.inputs());
            for (TaggerNetwork network : content.networks()) {
                for (float[][] weights : network.weights()) {
                    write(weights, data);
                }
            }
        }
    }

    private static void write(float[][] weights, DataOutputStream data) throws IOException {
        for (float[] row : weights) {
            for (float weight : row) {
                data.writeShort(Float.floatToFloat16(weight));
            }
        }
    }

    /// @param vectors the word vectors the tagger was trained with
    static Content read(InputStream stream, WordVectors vectors, String origin) {
        try (DataInputStream data =
                new DataInputStream(
                        new BufferedInputStream(new GZIPInputStream(stream, BUFFER), BUFFER))) {
            if (!data.readUTF().equals(MARK)) {
                throw new LoaderException(
                        "A tagger that begins with '" + MARK + "' was expected in " + origin + ".");
            }
            List<String> types = new ArrayList<>();
            List<Calibration> calibrations = new ArrayList<>();
            int count = data.readInt();
            for (int type = 0; type < count; type++) {
                types.add(data.readUTF());
                calibrations.add(new Calibration(data.readDouble(), data.readDouble()));
            }
            return new Content(networks(new LabelSet(types), vectors, data, origin), calibrations);
        } catch (IOException | IllegalArgumentException e) {
            throw new LoaderException("The tagger " + origin + " cannot be read.", e);
        }
    }

    private static List<TaggerNetwork> networks(
            LabelSet labels, WordVectors vectors, DataInputStream data, String origin)
            throws IOException {
        int count = data.readInt();
        int units = data.readInt();
        int inputs = data.readInt();
        List<TaggerNetwork> networks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            TaggerNetwork network = new TaggerNetwork(labels, vectors, units, new Random(0));
            if (network.inputs() != inputs) {
                throw new LoaderException(
                        "The tagger %s has %d inputs, with these word vectors %d were expected."
                                .formatted(origin, inputs, network.inputs()));
            }
            for (float[][] weights : network.weights()) {
                read(weights, data);
            }
            networks.add(network);
        }
        return networks;
    }

    private static void read(float[][] weights, DataInputStream data) throws IOException {
        byte[] bytes = new byte[weights[0].length * Short.BYTES];
        for (float[] row : weights) {
            data.readFully(bytes);
            for (int i = 0; i < row.length; i++) {
                int bits = bytes[2 * i] << 8 | (bytes[2 * i + 1] & 0xFF);
                row[i] = Float.float16ToFloat((short) bits);
            }
        }
    }
}
