package paperkin.loader.source.json;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import paperkin.loader.source.piece.Piece;

/// A line of a bulk file of Semantic Scholar, put away until the lines that belong to it are there.
///
/// @param paper number of the paper that it says something of
/// @param source number of its file
/// @param line line of the file
/// @param text the JSON of a paper, the text of an abstract, or the number of a paper cited
record ShelfItem(Kind kind, String paper, int source, int line, String text) {

    enum Kind {
        PAPER('p'),
        ABSTRACT('a'),
        CITATION('c');

        private final char code;

        Kind(char code) {
            this.code = code;
        }

        static Kind of(int code) throws IOException {
            return Arrays.stream(values())
                    .filter(kind -> kind.code == code)
                    .findFirst()
                    .orElseThrow(() -> new IOException("An item begins with " + code + "."));
        }
    }

    /// What a line says: of a citation, else an abstract if it has one and no title, else a paper.
    ///
    /// @throws JsonObject.Unusable if a field is of another type than expected
    static ShelfItem of(JsonObject object, Piece piece, int source) {
        if (object.has("citingcorpusid")) {
            String cited = object.has("citedcorpusid") ? number("citedcorpusid", object) : "";
            return new ShelfItem(
                    Kind.CITATION, number("citingcorpusid", object), source, piece.line(), cited);
        }
        String paper = number("corpusid", object);
        return object.has("abstract") && !object.has("title")
                ? new ShelfItem(Kind.ABSTRACT, paper, source, piece.line(), object.text("abstract"))
                : new ShelfItem(Kind.PAPER, paper, source, piece.line(), piece.text());
    }

    private static String number(String name, JsonObject object) {
        String number = object.scalar(name);
        if (!number.matches("\\d{1,18}")) {
            throw JsonObject.mismatch(name, "the number of a paper", object.node().path(name));
        }
        return number;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeByte(kind.code);
        out.writeUTF(paper);
        out.writeInt(source);
        out.writeInt(line);
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(content.length);
        out.write(content);
        return bytes.toByteArray();
    }

    /// The next item, or nothing at the end.
    static Optional<ShelfItem> read(DataInputStream in) throws IOException {
        int first = in.read();
        if (first < 0) {
            return Optional.empty();
        }
        Kind kind = Kind.of(first);
        String paper = in.readUTF();
        int source = in.readInt();
        int line = in.readInt();
        byte[] content = new byte[in.readInt()];
        in.readFully(content);
        String text = new String(content, StandardCharsets.UTF_8);
        return Optional.of(new ShelfItem(kind, paper, source, line, text));
    }
}
