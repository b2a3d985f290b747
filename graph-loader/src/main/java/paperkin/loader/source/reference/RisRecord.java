package paperkin.loader.source.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import paperkin.loader.corpus.Entry;
import paperkin.loader.corpus.RawLines;
import paperkin.loader.corpus.RawText;
import paperkin.loader.corpus.RecordDraft;
import paperkin.loader.corpus.RecordField;
import paperkin.loader.source.markup.Markup;
import paperkin.loader.source.markup.PersonName;

/// A record of RIS while it is being read. Programs differ in their tags: of those that mean the
/// same the first one with a value counts.
final class RisRecord {

    private static final int MAX_CHARACTERS = 1 << 20;

    private final int line;
    private final Map<String, List<String>> values = new HashMap<>();
    private final RecordDraft draft = new RecordDraft();
    private final RawLines raw = new RawLines();
    private String lastTag = "";
    private int characters;

    RisRecord(int line) {
        this.line = line;
    }

    /// Keeps a line as it came.
    void keep(RawText line) {
        raw.add(line);
    }

    void add(String tag, String value) {
        lastTag = tag;
        if (hasRoomFor(value)) {
            values.computeIfAbsent(tag, _ -> new ArrayList<>()).add(value.strip());
        }
    }

    /// A line that goes on with the value before it.
    void continueWith(String text) {
        List<String> before = values.getOrDefault(lastTag, List.of());
        if (!before.isEmpty() && !text.isEmpty() && hasRoomFor(text)) {
            before.set(before.size() - 1, before.getLast() + "\n" + text);
        }
    }

    void fault(String reason) {
        draft.fault(reason);
    }

    Entry entry(String source) {
        return draft.text(RecordField.TITLE, Markup.text(first("TI", "T1", "CT")))
                .text(RecordField.ABSTRACT, Markup.text(first("AB", "N2")))
                .text(RecordField.YEAR, first("PY", "Y1"))
                .text(RecordField.DATE, first("DA", "Y1", "PY"))
                .text(RecordField.DOI, first("DO"))
                .text(RecordField.URL, first("UR", "L2"))
                .text(RecordField.VENUE, Markup.text(first("T2", "JF", "JO", "BT", "JA")))
                .list(
                        RecordField.AUTHORS,
                        all("AU", "A1").stream().map(PersonName::spoken).toList())
                .list(RecordField.TAGS, all("KW"))
                .raw(raw.take())
                .entry(source, line);
    }

    private String first(String... tags) {
        return Stream.of(tags)
                .flatMap(tag -> values.getOrDefault(tag, List.of()).stream())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private List<String> all(String... tags) {
        return Stream.of(tags)
                .map(tag -> values.getOrDefault(tag, List.of()))
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private boolean hasRoomFor(String value) {
        characters += value.length();
        if (characters > MAX_CHARACTERS) {
            draft.fault("A record has at most %,d characters.".formatted(MAX_CHARACTERS));
        }
        return characters <= MAX_CHARACTERS;
    }
}
