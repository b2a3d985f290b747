package paperkin.loader.source.piece;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonElementsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"a\":1},{\"b\":[{\"c\":\"]},\\\"{\"}]}]",
                "\uFEFF[\n  {\"a\":1},\n  {\"b\":[{\"c\":\"]},\\\"{\"}]}\n]\n",
                "{\"a\":1}\n{\"b\":[{\"c\":\"]},\\\"{\"}]}"
            })
    void eachElementIsAPiece(String list) throws IOException {
        assertThat(texts(list)).containsExactly("{\"a\":1}", "{\"b\":[{\"c\":\"]},\\\"{\"}]}");
    }

    @Test
    void aPieceKnowsTheLineItBeginsOn() throws IOException {
        List<Piece> pieces = pieces("[\n {\n  \"a\": 1\n },\n\n {\"b\": 2}\n]");

        assertThat(pieces).extracting(Piece::line).containsExactly(2, 6);
        assertThat(pieces.getFirst().text()).isEqualTo("{\n  \"a\": 1\n }");
    }

    @Test
    void aListLaidOutGoesOnBehindAnElementThatIsNotClosed() throws IOException {
        assertThat(texts("[\n{\"a\":1},\n{\"b\":{,\n{\"c\":\"3},\n{\"d\":4}\n]"))
                .containsExactly("{\"a\":1}", "{\"b\":{,\n", "{\"c\":\"3},\n", "{\"d\":4}");
        assertThat(texts("[\n  {\n    \"a\": {\n  },\n  {\n    \"b\": 2\n  }\n]"))
                .containsExactly("{\n    \"a\": {\n  },\n  ", "{\n    \"b\": 2\n  }");
    }

    @Test
    void elementsThatAreNoObjectsArePieces() throws IOException {
        assertThat(texts("[1, \"two\", [3], null]")).containsExactly("1", "\"two\"", "[3]", "null");
    }

    @Test
    void aListThatBreaksOffOrHasMoreBehindItSaysSo() throws IOException {
        assertThat(pieces("[{\"a\":1},\n{\"b\""))
                .extracting(Piece::fault)
                .containsExactly("", "", "The list breaks off: it is not closed.");
        assertThat(pieces("[{\"a\":1}]\n{\"b\":2}"))
                .extracting(Piece::fault)
                .containsExactly("", "Behind the list there is more.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[ ]\n", "", "  "})
    void nothingHasNoPieces(String list) throws IOException {
        assertThat(pieces(list)).isEmpty();
    }

    private static List<String> texts(String json) throws IOException {
        return pieces(json).stream().map(Piece::text).toList();
    }

    private static List<Piece> pieces(String json) throws IOException {
        Pieces elements = new JsonElements(new ByteArrayInputStream(json.getBytes(UTF_8)));
        List<Piece> pieces = new ArrayList<>();
        for (Optional<Piece> next = elements.next(); next.isPresent(); next = elements.next()) {
            pieces.add(next.get());
        }
        return pieces;
    }
}
