package paperkin.loader.speed;

import java.util.function.ToIntFunction;
import paperkin.loader.concept.ConceptExtractor;
import paperkin.loader.concept.ShippedModels;
import paperkin.loader.concept.Tagger;
import paperkin.loader.text.LanguageModels;
import paperkin.loader.text.PlainOpenNlp;

/// Something that reads papers, to be timed.
///
/// @param name as in the report
/// @param work takes one paper and says how much it found; safe to be called by several threads
public record Pipeline(String name, ToIntFunction<Text> work) {

    /// The name of [#openNlp()].
    public static final String BASELINE = "plain OpenNLP";

    /// OpenNLP's sentence detector, tokenizer, tagger and name finder (a perceptron on its default
    /// features, BILOU, four types).
    public static Pipeline openNlp() {
        var models = LanguageModels.load();
        var names = ShippedModels.nameFinder();
        var tools = ThreadLocal.withInitial(() -> new PlainOpenNlp(models, names));
        return new Pipeline(BASELINE, text -> tools.get().count(text.title(), text.abstractText()));
    }

    /// The whole extraction, from text to resolved concepts.
    public static Pipeline ours(Tagger tagger) {
        var extractor = ConceptExtractor.load(tagger);
        return new Pipeline(
                "paperkin, tagger " + tagger.name().toLowerCase(java.util.Locale.ROOT),
                text -> extractor.extract(text.title(), text.abstractText()).size());
    }
}
