package paperkin.loader.memory;

/// Fingerprints, outside the heap as in a [FingerprintMap].
public final class FingerprintSet {

    private final FingerprintMap map = new FingerprintMap();

    /// Takes up a fingerprint; returns whether it is new.
    public boolean add(long fingerprint) {
        int before = map.size();
        map.getOrPut(fingerprint, 0);
        return map.size() > before;
    }

    /// How many there are.
    public int size() {
        return map.size();
    }
}
