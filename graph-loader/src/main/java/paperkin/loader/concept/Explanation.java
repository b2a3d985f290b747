package paperkin.loader.concept;

import java.util.List;
import paperkin.loader.abbreviation.Abbreviation;
import paperkin.loader.mention.Candidate;
import paperkin.loader.mention.Mention;
import paperkin.loader.mention.Passage;

/// How the mentions of a paper were found.
///
/// @param english whether its abstract is in English; otherwise nothing is looked for
/// @param passages its sentences in order, title first
/// @param abbreviations those that it defines
/// @param considered every candidate with what became of it, in the order of the text
/// @param mentions what a load would write
public record Explanation(
        boolean english,
        List<Passage> passages,
        List<Abbreviation> abbreviations,
        List<Considered> considered,
        List<Mention> mentions) {

    public Explanation {
        passages = List.copyOf(passages);
        abbreviations = List.copyOf(abbreviations);
        considered = List.copyOf(considered);
        mentions = List.copyOf(mentions);
    }

    /// A candidate and its end.
    public record Considered(Candidate candidate, Outcome outcome) {}
}
