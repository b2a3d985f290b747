package paperkin.loader.fetch;

/// Who is told how far a fetch has come.
public interface FetchProgress {

    /// Takes note of the papers written.
    ///
    /// @param papers how many there are so far
    /// @param goal how many there will be
    void papers(long papers, long goal);

    /// Takes note of something that somebody may want to know, one sentence.
    void say(String sentence);
}
