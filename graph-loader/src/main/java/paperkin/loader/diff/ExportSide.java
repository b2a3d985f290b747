package paperkin.loader.diff;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import paperkin.cypher.CypherFile;
import paperkin.cypher.GraphDigest;
import paperkin.cypher.Row;
import paperkin.loader.LoaderException;
import paperkin.loader.source.UnpackedStream;
import paperkin.loader.source.piece.Lines;
import paperkin.loader.source.piece.Piece;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A graph as `export --format jsonl` wrote it, plain or packed.
public final class ExportSide implements GraphSide {

    // Numbers as the database gives them.
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_LONG_FOR_INTS).build();
    private static final TypeReference<LinkedHashMap<String, @Nullable Object>> OBJECT =
            new TypeReference<>() {};
    private static final String PART = "part";

    private final Path file;
    private final InputStream raw;
    private final UnpackedStream unpacked;
    private final Lines lines;
    private final List<String> parts = GraphDigest.parts().stream().map(CypherFile::name).toList();
    private Optional<Line> ahead = Optional.empty();
    private int lastPart;

    /// A line of the export.
    private record Line(String part, Row row) {}

    private ExportSide(Path file, InputStream raw) throws IOException {
        this.file = file;
        this.raw = raw;
        this.unpacked = new UnpackedStream(raw);
        this.lines = new Lines(new BufferedInputStream(unpacked));
    }

    /// Opens an export.
    ///
    /// @throws LoaderException if it cannot be read
    public static ExportSide open(Path file) {
        try {
            var side = new ExportSide(file, Files.newInputStream(file));
            side.advance();
            return side;
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    @Override
    public <T> T rows(CypherFile part, Function<Iterator<Row>, T> use) {
        return use.apply(new PartRows(part.name()));
    }

    @Override
    public String name() {
        return file.toString();
    }

    /// The rows of one part, which end where another begins.
    private final class PartRows implements Iterator<Row> {

        private final String part;

        PartRows(String part) {
            this.part = part;
        }

        @Override
        public boolean hasNext() {
            return ahead.filter(line -> line.part().equals(part)).isPresent();
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Row row = ahead.orElseThrow().row();
            advance();
            return row;
        }
    }

    private void advance() {
        try {
            Optional<Piece> piece = lines.next();
            while (piece.isPresent() && !piece.get().isFaulty() && piece.get().isBlank()) {
                piece = lines.next();
            }
            ahead = piece.map(this::line);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
        if (ahead.isEmpty() && unpacked.isDamaged()) {
            throw new LoaderException("%s breaks off or is damaged.".formatted(file));
        }
    }

    private Line line(Piece piece) {
        if (piece.isFaulty()) {
            throw broken(piece, piece.fault());
        }
        Map<String, @Nullable Object> fields = fields(piece);
        String part = String.valueOf(fields.remove(PART));
        int index = parts.indexOf(part);
        if (index < lastPart) {
            throw broken(
                    piece,
                    index < 0
                            ? "\"part\" is one of %s, found %s.".formatted(parts, part)
                            : "The part %s comes before %s.".formatted(part, parts.get(lastPart)));
        }
        lastPart = index;
        return new Line(part, new Row(fields));
    }

    private Map<String, @Nullable Object> fields(Piece piece) {
        try {
            return JSON.readValue(piece.text(), OBJECT);
        } catch (JacksonException e) {
            throw broken(piece, "The line is no object of JSON, or breaks off.");
        }
    }

    private LoaderException broken(Piece piece, String reason) {
        return new LoaderException(
                "%s:%d: %s An export is what paperkin export --format jsonl writes."
                        .formatted(file, piece.line(), reason));
    }

    private static LoaderException unreadable(Path file, IOException e) {
        return new LoaderException("%s cannot be read (%s).".formatted(file, e), e);
    }

    @Override
    public void close() {
        try {
            raw.close();
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }
}
