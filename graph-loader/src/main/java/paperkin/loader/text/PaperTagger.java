package paperkin.loader.text;

import java.util.List;

/// A trained model that finds names in the sentences of a paper.
public interface PaperTagger {

    /// The names in each sentence of a paper, in order, none overlapping another.
    List<List<TaggedSpan>> tag(List<Sentence> paper);

    /// A name found in a sentence.
    ///
    /// @param first index of its first token
    /// @param end index after its last token
    /// @param type the model's name for what it is
    /// @param probability the model's own belief in it, from 0 to 1
    record TaggedSpan(int first, int end, String type, double probability) {}
}
