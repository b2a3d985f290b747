package paperkin.loader.build;

/// Which numbers papers and records have: papers from 0, records likewise on their own.
interface Numbering {

    /// How many papers there are.
    int size();

    int recordCount();

    /// The numbers of a paper's records, in the order of [paperkin.loader.corpus.Paper#records].
    int[] records(int paper);
}
