package paperkin.loader.suggestion;

import paperkin.loader.curation.Decision;

/// A decision that is likely to be right.
///
/// @param decision a merge, a split or a block
/// @param rule which rule suggests it
/// @param score how likely it is right, from 0 to 1, as far as the rule can tell
/// @param papers how many papers it would change at most
/// @param evidence what speaks for it, for people
public record Suggestion(Decision decision, Rule rule, double score, int papers, String evidence) {

    /// What it is worth to look at it: rather what is likely right, and what changes more.
    double worth() {
        return score * Math.log1p(papers);
    }

    /// What makes something suspicious.
    public enum Rule {
        /// Two concepts are written alike but for spaces, hyphens and endings.
        SPELLING,
        /// Papers that say what an acronym is short for nearly all mean one concept.
        ACRONYM,
        /// A rare concept differs from a frequent one by one letter.
        LETTER,
        /// Two concepts have the same words in another order.
        WORDS,
        /// A name and the same name with a word for what it is.
        KIND,
        /// A form of a concept has other words than its name, and other neighbours.
        LONG_FORM,
        /// A concept stands beside everything and is never what a paper is about.
        GENERIC
    }
}
