package paperkin.loader.mention;

import java.util.List;

/// One way to find candidates in a paper.
public interface CandidateFinder {

    /// The candidates in the sentences of one paper, title first; in any order, overlapping or not.
    List<Candidate> find(List<Passage> paper);
}
