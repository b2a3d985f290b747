package paperkin.loader;

import java.util.List;
import java.util.OptionalInt;
import paperkin.loader.concept.ConceptExtractor;
import paperkin.loader.corpus.Paper;
import paperkin.loader.corpus.PaperRecord;
import paperkin.loader.mention.Mention;
import paperkin.loader.text.Language;
import tools.jackson.core.JsonGenerator;

/// A paper and what it mentions, as it is written out.
record ExtractedPaper(Paper paper, List<Mention> mentions) {

    static ExtractedPaper of(Paper paper, ConceptExtractor extractor) {
        return new ExtractedPaper(paper, extractor.extract(paper.title(), paper.abstractText()));
    }

    /// Whether its abstract was searched at all, see [Language].
    boolean isEnglish() {
        return Language.isEnglish(paper.abstractText());
    }

    /// Writes one JSON object, as the help of [ExtractCommand] describes it.
    void writeTo(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", paper.id());
        json.writeStringProperty("title", paper.title());
        json.writeStringProperty("abstract", paper.abstractText());
        writeYear(json, paper.year());
        json.writeArrayPropertyStart("sources");
        paper.records().stream().map(PaperRecord::source).distinct().forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("mentions");
        mentions.forEach(mention -> write(mention, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeYear(JsonGenerator json, OptionalInt year) {
        if (year.isPresent()) {
            json.writeNumberProperty("year", year.getAsInt());
        } else {
            json.writeNullProperty("year");
        }
    }

    private static void write(Mention mention, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("field", mention.field().label());
        json.writeNumberProperty("start", mention.start());
        json.writeNumberProperty("end", mention.end());
        json.writeStringProperty("surface", mention.surface());
        json.writeStringProperty("type", mention.type().name());
        json.writeNumberProperty("confidence", mention.confidence());
        json.writeStringProperty("concept", mention.concept());
        json.writeStringProperty("label", mention.label());
        json.writeStringProperty("rule", mention.rule());
        json.writeStringProperty("sentence", mention.sentence());
        json.writeNumberProperty("sentenceStart", mention.sentenceStart());
        json.writeEndObject();
    }
}
