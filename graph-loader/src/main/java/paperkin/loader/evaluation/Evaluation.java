package paperkin.loader.evaluation;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import paperkin.loader.LoaderException;
import paperkin.loader.abbreviation.AbbreviationSpans;
import paperkin.loader.concept.ConceptExtractor;
import paperkin.loader.concept.ShippedModels;
import paperkin.loader.concept.Tagger;
import paperkin.loader.concept.Vocabulary;
import paperkin.loader.sequence.SequenceTagger;
import paperkin.loader.text.Annotator;
import paperkin.loader.text.LanguageModels;
import paperkin.loader.text.NameTagger;

/// One evaluation: what is scored on which gold data.
///
/// @param tagger the sequence model
/// @param model its file; none for the one that ships
/// @param labels what labels are called; matters for labelled sentences only
/// @param types what is scored in labelled sentences; all that they label if empty
public record Evaluation(
        Tagger tagger, Optional<Path> model, LabelScheme labels, List<String> types) {

    public Evaluation {
        types = List.copyOf(types);
    }

    /// The scores on a file.
    ///
    /// @throws LoaderException if the file or the model cannot be read, or they do not fit
    public EvaluationResult run(Path gold, Benchmark benchmark) {
        return switch (benchmark) {
            case SCIERC, SCIREX, SCIER, TDMSCI, HEDDES ->
                    spans(gold, benchmark.sentences().orElseThrow());
            case LISTINGS ->
                    new ListingEvaluator(extractor()::extract).evaluate(GoldPaper.read(gold));
            case ACRONYMS ->
                    new AcronymEvaluator(AbbreviationSpans::of).evaluate(AcronymText.read(gold));
            case COCITATION ->
                    new CocitationEvaluator(extractor()::extract)
                            .evaluate(CocitationGold.read(gold));
        };
    }

    private EvaluationResult spans(Path gold, GoldFormat format) {
        List<String> labelled = format.names(labels);
        for (String type : types) {
            if (!labelled.contains(type)) {
                throw new LoaderException(
                        "One of the types %s was expected, found %s."
                                .formatted(String.join(", ", labelled), type));
            }
        }
        List<PublishedSentence> sentences = GoldCorpus.published(gold, format);
        return new SpanEvaluator(documentTagger(), labels, types.isEmpty() ? labelled : types)
                .evaluate(sentences);
    }

    private DocumentTagger documentTagger() {
        return switch (tagger) {
            case NEURAL ->
                    DocumentTagger.of(
                            model.map(Evaluation::readNeural)
                                    .orElseGet(() -> ShippedModels.neural(Vocabulary.load())),
                            new Annotator(LanguageModels.load()));
            case OPENNLP ->
                    DocumentTagger.of(
                            model.map(Evaluation::readNameFinder)
                                    .orElseGet(ShippedModels::nameFinder));
            case NONE -> throw new LoaderException("Labelled sentences need a tagger, found none.");
        };
    }

    private static NameTagger.Model readNameFinder(Path model) {
        return read(model, stream -> NameTagger.Model.read(stream, model.toString()));
    }

    private static SequenceTagger readNeural(Path model) {
        return read(
                model,
                stream ->
                        SequenceTagger.read(
                                stream,
                                ShippedModels.vectors(),
                                ShippedModels.names(Vocabulary.load()),
                                model.toString()));
    }

    private static <T> T read(Path model, Function<InputStream, T> reader) {
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(model))) {
            return reader.apply(stream);
        } catch (IOException e) {
            throw new LoaderException("The model " + model + " could not be read.", e);
        }
    }

    private ConceptExtractor extractor() {
        if (model.isPresent()) {
            throw new LoaderException(
                    "A model of its own is scored on labelled sentences; found "
                            + model.get()
                            + " for whole papers.");
        }
        return ConceptExtractor.load(tagger);
    }
}
