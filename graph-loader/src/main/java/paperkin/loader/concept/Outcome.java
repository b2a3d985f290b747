package paperkin.loader.concept;

import paperkin.loader.mention.Candidate;
import paperkin.loader.mention.Mention;

/// What became of a candidate.
public sealed interface Outcome {

    /// It is a mention of a concept.
    record Accepted(Mention mention) implements Outcome {}

    /// Nothing in it sets a paper apart: `new approach`.
    record Generic() implements Outcome {}

    /// Another candidate that shares words with it was preferred.
    record Outdone(Candidate by) implements Outcome {}

    /// It holds no letter or digit by which a concept could be known.
    record Nameless() implements Outcome {}

    /// Another candidate has said the same of these words.
    record Repeated(Candidate by) implements Outcome {}

    /// The paper gives too little reason to link it to the concept.
    ///
    /// @param label the concept's name
    /// @param confidence the greatest that any of its candidates has
    /// @param needed the least that makes a link
    record Unsure(String label, double confidence, double needed) implements Outcome {}

    /// The concept stands nowhere but inside longer terms.
    ///
    /// @param around such a term
    record Inside(Candidate around) implements Outcome {}
}
