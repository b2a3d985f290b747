package paperkin.loader.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
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
    static Stream<GoldSentence> scirex(String line) {
        JsonNode document = JSON.readTree(line);
        List<String> words = texts(document.required("words"));
        return stream(document.required("sentences"))
                .map(range ->
                        sentence(document, words, range.get(0).asInt(), range.get(1).asInt()));
    }

    /// The format of DyGIE, of SciERC and SciER: `sentences` as lists of tokens, `ner` per sentence
    /// as `[start, end, label]`, counted in tokens of the document, ends inclusive.
    static Stream<GoldSentence> dygie(String line, String key) {
        JsonNode document = JSON.readTree(line);
        String name = document.required(key).asString();
        List<GoldSentence> sentences = new ArrayList<>();
        int offset = 0;
        for (int i = 0; i < document.required("sentences").size(); i++) {
            List<String> tokens = texts(document.get("sentences").get(i));
            int first = offset;
            List<GoldSpan> spans =
                    stream(document.required("ner").get(i))
                            .flatMap(label -> span(label, first, 1))
                            .toList();
            sentences.add(GoldSentence.of(name, tokens, spans));
            offset += tokens.size();
        }
        return sentences.stream();
    }

    private static GoldSentence sentence(
            JsonNode document, List<String> words, int start, int end) {
        List<GoldSpan> spans =
                stream(document.required("ner"))
                        .filter(l -> l.get(0).asInt() >= start && l.get(1).asInt() <= end)
                        .flatMap(label -> span(label, start, 0))
                        .toList();
        String name = document.required("doc_id").asString();
        GoldSentence sentence = GoldSentence.of(name, words.subList(start, end), spans);
        List<String> tokens = sentence.tokens();
        boolean marked =
                tokens.size() > 2 && MARKS.contains(tokens.get(0)) && tokens.get(1).equals(":");
        return marked ? sentence.without(2) : sentence;
    }

    private static Stream<GoldSpan> span(JsonNode label, int offset, int inclusive) {
        int start = label.get(0).asInt() - offset;
        int end = label.get(1).asInt() - offset + inclusive;
        return GoldFormat.type(label.get(2).asString())
                .map(type -> new GoldSpan(start, end, type))
                .stream();
    }

    private static List<String> texts(JsonNode list) {
        return stream(list).map(JsonNode::asString).toList();
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
