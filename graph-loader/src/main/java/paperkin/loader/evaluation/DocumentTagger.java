package paperkin.loader.evaluation;

import java.util.ArrayList;
import java.util.List;
import paperkin.loader.text.NameTagger;

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
            tagger.beginPaper();
            List<List<Found>> found = new ArrayList<>(document.size());
            for (List<String> sentence : document) {
                found.add(tagger.tag(sentence).stream().map(DocumentTagger::found).toList());
            }
            return found;
        };
    }

    private static Found found(NameTagger.TaggedSpan name) {
        return new Found(new GoldSpan(name.first(), name.end(), name.type()), name.probability());
    }
}
