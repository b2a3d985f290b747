package paperkin.loader.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import paperkin.loader.LoaderException;
import paperkin.loader.corpus.PaperRecord;
import paperkin.loader.graph.Extraction;
import paperkin.loader.graph.Sha256;
import paperkin.loader.mention.Mention;
import paperkin.loader.parallel.OrderedParallel;
import paperkin.loader.source.Corpus;
import tools.jackson.databind.json.JsonMapper;

/// What was found in texts, kept on disk, so that writing can be timed alone.
public final class KeptExtraction implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final FileChannel channel;
    private final Map<Long, Place> places;

    private KeptExtraction(FileChannel channel, Map<Long, Place> places) {
        this.channel = channel;
        this.places = places;
    }

    /// Where the wording of a text lies, and the mentions behind it.
    private record Place(long begin, int wording, int mentions) {}

    private record Mentions(List<Mention> all) {}

    /// Extracts records on all cores and keeps what was found.
    public static KeptExtraction of(LoadBench.Papers papers, Extraction extraction, Path file) {
        Map<Long, Place> places = new HashMap<>();
        try (Corpus corpus = papers.open();
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            var end = new long[1];
            new OrderedParallel()
                    .map(
                            corpus.records().iterator(),
                            record -> found(record, extraction),
                            found -> {
                                places.put(found.key(), found.place(end[0]));
                                write(out, found.wording());
                                write(out, found.mentions());
                                end[0] += found.wording().length + found.mentions().length;
                            });
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        try {
            return new KeptExtraction(FileChannel.open(file, StandardOpenOption.READ), places);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Found(long key, byte[] wording, byte[] mentions) {

        Place place(long begin) {
            return new Place(begin, wording.length, mentions.length);
        }
    }

    private static Found found(PaperRecord record, Extraction extraction) {
        String title = record.title();
        String text = record.abstractText();
        return new Found(
                key(title, text),
                bytes(extraction.wording().vector(title, text)),
                JSON.writeValueAsBytes(new Mentions(extraction.source().mentions(title, text))));
    }

    private static byte[] bytes(float[] vector) {
        ByteBuffer bytes = ByteBuffer.allocate(vector.length * Float.BYTES);
        bytes.asFloatBuffer().put(vector);
        return bytes.array();
    }

    private static long key(String title, String abstractText) {
        return Sha256.fingerprint(title + "\n" + abstractText);
    }

    private static void write(OutputStream out, byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /// The same extraction, read instead of made.
    public Extraction of(Extraction made) {
        return new Extraction(
                this::mentions, this::wording, made.digest(), made.provenance(), made.hierarchy());
    }

    private List<Mention> mentions(String title, String abstractText) {
        Place place = place(title, abstractText);
        byte[] bytes = read(place.begin() + place.wording(), place.mentions());
        return JSON.readValue(bytes, Mentions.class).all();
    }

    private float[] wording(String title, String abstractText) {
        Place place = place(title, abstractText);
        var vector = new float[place.wording() / Float.BYTES];
        ByteBuffer.wrap(read(place.begin(), place.wording())).asFloatBuffer().get(vector);
        return vector;
    }

    private Place place(String title, String abstractText) {
        Place place = places.get(key(title, abstractText));
        if (place == null) {
            throw new LoaderException("Nothing was kept of the paper \"" + title + "\".");
        }
        return place;
    }

    private byte[] read(long begin, int length) {
        var bytes = ByteBuffer.allocate(length);
        try {
            while (bytes.hasRemaining()) {
                if (channel.read(bytes, begin + bytes.position()) < 0) {
                    throw new IOException("What was kept breaks off.");
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return bytes.array();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
