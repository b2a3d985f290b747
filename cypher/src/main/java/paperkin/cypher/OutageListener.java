package paperkin.cypher;

import java.time.Duration;

/// Is told that a graph is being waited for, from the thread that waits.
public interface OutageListener {

    /// The graph no longer answers.
    ///
    /// @param giveUpAfter how long it is waited for
    void lost(Duration giveUpAfter);

    /// It still does not answer. Is called every second; whoever wants to end the waiting throws.
    void waiting();

    /// It answers again.
    ///
    /// @param outage how long it did not
    void back(Duration outage);
}
