package paperkin.loader.evaluation;

import java.util.ArrayList;
import java.util.List;
import paperkin.loader.sequence.SequenceTagger;
import paperkin.loader.sequence.TokenSequence;
import paperkin.loader.sequence.TypedSpan;
import paperkin.loader.text.Annotator;
import paperkin.loader.text.NameTagger;
import paperkin.loader.text.PaperTagger.TaggedSpan;

/// What an evaluation asks of a tagger: the names in all sentences of one document at once.
@FunctionalInterface
public interface DocumentTagger {

    /// The names in each sentence, which is given by its tokens; in order, none overlapping
    /// another.
    List<List<Found>> tag(List<List<String>> document);

    /// A name that was found.
    ///
    /// @param confidence how sure the tagger is, from 0 to 1
    record Found(GoldSpan span, double confidence) {}

    /// OpenNLP's name finder.
    static DocumentTagger of(NameTagger.Model model) {
        NameTagger tagger = new NameTagger(model);
        return document -> {
            List<List<Found>> found = new ArrayList<>(document.size());
            for (List<TaggedSpan> sentence : tagger.tagWords(document)) {
                found.add(sentence.stream().map(DocumentTagger::found).toList());
            }
            return found;
        };
    }

    /// Our network.
    ///
    /// @param annotator gives tokens their parts of speech
    static DocumentTagger of(SequenceTagger tagger, Annotator annotator) {
        return document -> {
            List<TokenSequence> sentences =
                    document.stream()
                            .map(words -> new TokenSequence(words, annotator.tags(words)))
                            .toList();
            return tagger.tag(sentences).stream()
                    .map(found -> found.stream().map(DocumentTagger::found).toList())
                    .toList();
        };
    }

    private static Found found(TaggedSpan name) {
        return new Found(new GoldSpan(name.first(), name.end(), name.type()), name.probability());
    }

    private static Found found(SequenceTagger.Found name) {
        TypedSpan span = name.span();
        return new Found(new GoldSpan(span.first(), span.end(), span.type()), name.confidence());
    }
}
