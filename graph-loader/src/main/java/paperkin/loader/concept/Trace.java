package paperkin.loader.concept;

import java.util.List;
import java.util.Map;
import paperkin.loader.abbreviation.Abbreviation;
import paperkin.loader.mention.Candidate;
import paperkin.loader.mention.Passage;

/// Is told what an extraction does. While papers are loaded nobody wants to know, so it is told
/// only what is at hand anyway.
interface Trace {

    /// Wants to know nothing.
    Trace NONE = new Trace() {};

    /// What the paper consists of.
    default void read(List<Passage> paper, List<Abbreviation> defined) {}

    /// A candidate that was found.
    default void found(Candidate candidate) {}

    /// A candidate has lost its words to another one.
    default void outdone(Candidate candidate, Candidate by) {}

    /// A candidate names no concept.
    default void nameless(Candidate candidate) {}

    /// A finding says nothing new beside another.
    default void repeated(Finding finding, Finding other) {}

    /// The paper gives too little reason to link it to a concept.
    default void unsure(PaperConcept concept) {}

    /// A concept stands only inside longer terms.
    ///
    /// @param bySentence all findings of concepts that are supported
    default void inside(PaperConcept concept, Map<Object, List<Finding>> bySentence) {}
}
