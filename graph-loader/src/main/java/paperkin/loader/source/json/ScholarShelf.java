package paperkin.loader.source.json;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import paperkin.loader.LoaderException;
import paperkin.loader.corpus.Entry;
import paperkin.loader.source.piece.Beginning;
import paperkin.loader.source.piece.PieceParser;

/// Brings together what Semantic Scholar spreads over bulk files: papers, their abstracts, and the
/// citations between them, each in no order. Lines are put away on disk, in buckets by the number
/// of the paper, and joined bucket by bucket once all are there, so that memory does not grow with
/// the files (the Grace join: Kitsuregawa, Tanaka and Moto-oka, Application of Hash to Data Base
/// Machine and Its Architecture, 1983).
public final class ScholarShelf implements AutoCloseable {

    /// All of Semantic Scholar, 100 million abstracts and 2.5 thousand million citations, comes to
    /// about 25 MB of abstracts and 600,000 citations in each.
    private static final int BUCKETS = 4_096;

    private final Path folder;
    private final Deque<ShelfBucket> buckets;
    private final List<ShelfBucket> all;
    private final ShelfLabels files = new ShelfLabels();

    private ScholarShelf(Path folder) {
        this.folder = folder;
        this.all =
                IntStream.range(0, BUCKETS)
                        .mapToObj(i -> new ShelfBucket(folder.resolve(String.valueOf(i))))
                        .toList();
        this.buckets = new ArrayDeque<>(all);
    }

    /// An empty shelf in a temporary folder.
    public static ScholarShelf open() {
        try {
            return new ScholarShelf(Files.createTempDirectory("paperkin-shelf"));
        } catch (IOException e) {
            throw new LoaderException("No temporary folder could be made: " + e, e);
        }
    }

    /// Whether a file that begins so can only be read along with others.
    public static boolean isNeededFor(Beginning beginning) {
        return JsonDialects.SEMANTIC_SCHOLAR_SUPPLEMENT.recognises().test(beginning);
    }

    /// A parser that puts away what a file holds.
    public PieceParser parser(String file) {
        return new ShelvingParser(file, files.add(file), this::put);
    }

    /// Takes out the papers of one bucket, to be called again and again once all files are read.
    ///
    /// @return whether there may be more
    public boolean take(Consumer<Entry> out) {
        try {
            if (buckets.isEmpty()) {
                files.rejections().forEach(out);
                return false;
            }
            ShelfBucket bucket = buckets.remove();
            new ShelfJoin(files).join(items(bucket), out);
            bucket.clear();
            return true;
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    @Override
    public void close() {
        try {
            for (ShelfBucket bucket : all) {
                bucket.clear();
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private void put(ShelfItem item) {
        try {
            all.get(Math.floorMod(item.paper().hashCode(), BUCKETS)).add(item.bytes());
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private static List<ShelfItem> items(ShelfBucket bucket) throws IOException {
        List<ShelfItem> items = new ArrayList<>();
        try (DataInputStream in = bucket.open()) {
            for (Optional<ShelfItem> item = ShelfItem.read(in);
                    item.isPresent();
                    item = ShelfItem.read(in)) {
                items.add(item.get());
            }
        }
        return items;
    }

    private LoaderException unusable(IOException e) {
        return new LoaderException("The temporary folder " + folder + " cannot be used: " + e, e);
    }
}
