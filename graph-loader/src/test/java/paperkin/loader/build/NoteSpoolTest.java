package paperkin.loader.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteSpoolTest {

    @TempDir Path folder;

    @Test
    void all_notes_on_a_node_are_read_before_its_part_ends() {
        List<String> read = new ArrayList<>();
        try (var spool = new NoteSpool(folder, "notes")) {
            note(spool, 1, "one");
            note(spool, 5_000_000, "five million");
            note(spool, 2, "two");
            note(spool, 1, "one again");

            spool.read(in -> read.add(text(in)), () -> read.add("|"));
        }

        assertThat(read.subList(0, 4)).containsExactly("1 one", "2 two", "1 one again", "|");
        assertThat(read).endsWith("|", "5000000 five million", "|");
    }

    @Test
    void a_text_may_have_any_length_and_any_character() {
        String text = "€ \u0000 \n 😀".repeat(20_000);
        List<String> read = new ArrayList<>();
        try (var spool = new NoteSpool(folder, "notes")) {
            note(spool, 0, text);

            spool.read(in -> read.add(text(in)), () -> {});
        }

        assertThat(read).containsExactly("0 " + text);
    }

    @Test
    void without_notes_there_is_nothing_to_read() {
        List<String> read = new ArrayList<>();
        try (var spool = new NoteSpool(folder, "notes")) {
            spool.read(in -> read.add(text(in)), () -> read.add("|"));
        }

        assertThat(read).isEmpty();
    }

    @Test
    void nothing_is_left_behind() {
        try (var spool = new NoteSpool(folder, "notes")) {
            note(spool, 600_000, "far");
            assertThat(folder).isNotEmptyDirectory();
        }

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_folder_that_is_not_there_cannot_take_notes() {
        try (var spool = new NoteSpool(folder.resolve("nowhere"), "notes")) {
            assertThatThrownBy(() -> note(spool, 1, "one"))
                    .isInstanceOf(UncheckedIOException.class);
        }
    }

    private static void note(NoteSpool spool, long node, String text) {
        spool.add(
                node,
                out -> {
                    out.writeLong(node);
                    NoteSpool.writeText(out, text);
                });
    }

    private static String text(DataInputStream in) throws IOException {
        return in.readLong() + " " + NoteSpool.readText(in);
    }
}
