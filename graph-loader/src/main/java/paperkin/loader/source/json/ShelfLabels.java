package paperkin.loader.source.json;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import paperkin.loader.corpus.Entry;

/// The files on a shelf, and how many of their lines belong to no paper.
final class ShelfLabels {

    private final List<String> names = new ArrayList<>();
    private final List<Long> left = new ArrayList<>();

    int add(String file) {
        names.add(file);
        left.add(0L);
        return names.size() - 1;
    }

    String name(int file) {
        return names.get(file);
    }

    void leave(ShelfItem item) {
        left.set(item.source(), left.get(item.source()) + 1);
    }

    /// One for each file of which lines are left: they may be millions.
    List<Entry.Rejected> rejections() {
        return IntStream.range(0, names.size())
                .filter(file -> left.get(file) > 0)
                .mapToObj(file ->
                        new Entry.Rejected(
                                names.get(file),
                                1,
                                "%,d lines speak of papers that are in none of the files."
                                        .formatted(left.get(file))))
                .toList();
    }
}
