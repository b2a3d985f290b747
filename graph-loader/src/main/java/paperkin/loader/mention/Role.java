package paperkin.loader.mention;

/// What a paper does with a concept at one mention, from the weakest to the strongest.
public enum Role {
    /// Names it, perhaps only in contrast to its own work.
    MENTIONS,
    /// Uses, addresses or reports it.
    USES,
    /// Presents it as its own contribution.
    INTRODUCES
}
