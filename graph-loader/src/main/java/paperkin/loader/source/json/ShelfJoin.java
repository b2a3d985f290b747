package paperkin.loader.source.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import paperkin.loader.corpus.Entry;
import paperkin.loader.corpus.RecordDraft;
import paperkin.loader.corpus.RecordField;
import paperkin.loader.source.markup.Markup;
import paperkin.loader.source.piece.Piece;

/// Gives papers their abstracts and what they cite.
final class ShelfJoin {

    private final ShelfLabels files;
    private final Map<String, ShelfItem> abstracts = new HashMap<>();
    private final Map<String, List<String>> cited = new HashMap<>();
    private final Set<String> papers = new HashSet<>();

    ShelfJoin(ShelfLabels files) {
        this.files = files;
    }

    /// @param items all that is known of some papers
    void join(List<ShelfItem> items, Consumer<Entry> out) {
        for (ShelfItem item : items) {
            switch (item.kind()) {
                case PAPER -> papers.add(item.paper());
                case ABSTRACT -> abstracts.put(item.paper(), item);
                case CITATION -> addCitation(item);
            }
        }
        items.stream().filter(item -> !papers.contains(item.paper())).forEach(files::leave);
        items.stream()
                .filter(item -> item.kind() == ShelfItem.Kind.PAPER)
                .map(this::entry)
                .forEach(out);
    }

    private void addCitation(ShelfItem item) {
        if (!item.text().isEmpty()) {
            cited.computeIfAbsent(item.paper(), _ -> new ArrayList<>())
                    .add(ScholarPaper.ID + item.text());
        }
    }

    private Entry entry(ShelfItem paper) {
        return JsonRecordParser.entry(
                files.name(paper.source()),
                new Piece(paper.line(), paper.text(), ""),
                object -> completed(ScholarPaper.draft(object), paper.paper()));
    }

    private RecordDraft completed(RecordDraft draft, String paper) {
        ShelfItem found = abstracts.get(paper);
        if (found != null && draft.text(RecordField.ABSTRACT).isEmpty()) {
            draft.text(RecordField.ABSTRACT, Markup.text(found.text()));
        }
        return cited.containsKey(paper)
                ? draft.list(RecordField.REFERENCES, cited.getOrDefault(paper, List.of()))
                : draft;
    }
}
