package paperkin.loader.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import paperkin.loader.evaluation.PublishedSentence.Label;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Labelled documents, one JSON object per line.
final class GoldJson {

    private static final JsonMapper JSON = new JsonMapper();

    /// What SciREX writes before titles and headings, followed by a colon.
    private static final Set<String> MARKS =
            Set.of(
                    "document",
                    "section",
                    "subsection",
                    "subsubsection",
                    "paragraph",
                    "bibliography",
                    "appendix");

    private GoldJson() {}

    /// SciREX: `words`, `sentences` as ranges of words, `ner` as `[start, end, label]`, ends
    /// exclusive.
    static Stream<PublishedSentence> scirex(String line) {
        JsonNode document = JSON.readTree(line);
        List<String> words = texts(document.required("words"));
        List<PublishedSentence> sentences = new ArrayList<>();
        for (JsonNode range : document.required("sentences")) {
            int start = range.get(0).asInt();
            List<String> tokens = words.subList(start, range.get(1).asInt());
            sentences.add(
                    new PublishedSentence(
                            document.required("doc_id").asString(),
                            sentences.size(),
                            tokens,
                            isMarked(tokens) ? 2 : 0,
                            labels(document.required("ner"), start, start + tokens.size())));
        }
        return sentences.stream();
    }

    private static boolean isMarked(List<String> tokens) {
        return tokens.size() > 2 && MARKS.contains(tokens.get(0)) && tokens.get(1).equals(":");
    }

    private static List<Label> labels(JsonNode document, int start, int end) {
        return stream(document)
                .filter(label -> label.get(0).asInt() >= start && label.get(1).asInt() <= end)
                .map(label -> label(label, start, 0))
                .toList();
    }

    /// The format of DyGIE, of SciERC and SciER: `sentences` as lists of tokens, `ner` per sentence
    /// as `[start, end, label]`, counted in tokens of the document, ends inclusive.
    static Stream<PublishedSentence> dygie(String line, String key) {
        JsonNode document = JSON.readTree(line);
        String name = document.required(key).asString();
        List<PublishedSentence> sentences = new ArrayList<>();
        int offset = 0;
        for (int i = 0; i < document.required("sentences").size(); i++) {
            List<String> tokens = texts(document.get("sentences").get(i));
            int first = offset;
            List<Label> labels =
                    stream(document.required("ner").get(i))
                            .map(label -> label(label, first, 1))
                            .toList();
            sentences.add(new PublishedSentence(name, i, tokens, 0, labels));
            offset += tokens.size();
        }
        return sentences.stream();
    }

    private static Label label(JsonNode label, int offset, int inclusive) {
        return new Label(
                label.get(0).asInt() - offset,
                label.get(1).asInt() - offset + inclusive,
                GoldLabel.of(label.get(2).asString()));
    }

    private static List<String> texts(JsonNode list) {
        return stream(list).map(JsonNode::asString).toList();
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
