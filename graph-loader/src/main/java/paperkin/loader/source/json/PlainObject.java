package paperkin.loader.source.json;

import java.util.List;
import paperkin.loader.corpus.RecordDraft;
import paperkin.loader.corpus.RecordField;
import paperkin.loader.source.piece.FieldNames;

/// A paper in the plainest words: `title` is required; `id`, `abstract`, `year` (an integer),
/// `date`, `doi`, `arxivId`, `url`, `venue`, `authors`, `references` and `tags` (lists of strings)
/// may be absent or null; all other fields are passed over. The text stays as it stands. The user
/// may say that a file calls them otherwise.
record PlainObject(FieldNames names) {

    RecordDraft draft(JsonObject object) {
        RecordDraft draft = new RecordDraft();
        for (RecordField field : RecordField.values()) {
            String name = names.given(field).orElse(field.label());
            switch (field) {
                case ID, TITLE, ABSTRACT, DATE, DOI, ARXIV_ID, URL, VENUE ->
                        draft.text(field, object.text(name));
                case YEAR ->
                        object.year(name)
                                .ifPresent(year -> draft.text(field, String.valueOf(year)));
                case AUTHORS -> draft.list(field, object.texts(name));
                case REFERENCES, TAGS -> draft.list(field, list(field, name, object));
            }
        }
        return draft;
    }

    /// Other programs write other things under these two names: only who maps them means it.
    private List<String> list(RecordField field, String name, JsonObject object) {
        return names.given(field).isPresent() ? object.texts(name) : object.textsAmong(name);
    }
}
