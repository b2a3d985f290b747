package paperkin.loader.memory;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// A number for each fingerprint, outside the heap: 12 bytes per place, of which three quarters are
/// taken at most. A fingerprint is as good as drawn by chance, so its own bits say where it stands,
/// or else the next free place behind that (linear probing, Knuth 1973, section 6.4).
///
/// The memory is given back when the collector finds that nobody has the map any more. Not safe to
/// change while others read.
public final class FingerprintMap {

    /// What stands for a fingerprint that has no number.
    public static final int NONE = -1;

    private static final int FIRST_PLACES = 1 << 10;

    private MemorySegment fingerprints;
    // One more than the number: a place is free where 0 stands.
    private MemorySegment numbers;
    private int mask;
    private int size;

    public FingerprintMap() {
        this(FIRST_PLACES);
    }

    /// @param places a power of two
    private FingerprintMap(int places) {
        Arena arena = Arena.ofAuto();
        fingerprints = arena.allocate(ValueLayout.JAVA_LONG, places);
        numbers = arena.allocate(ValueLayout.JAVA_INT, places);
        mask = places - 1;
    }

    /// The number of a fingerprint, or [#NONE].
    public int get(long fingerprint) {
        return numbers.getAtIndex(ValueLayout.JAVA_INT, place(fingerprint)) - 1;
    }

    /// Gives a fingerprint a number, 0 or more; one that it had before is forgotten.
    public void put(long fingerprint, int number) {
        int place = place(fingerprint);
        if (isFree(place)) {
            if (size >= mask - mask / 4) {
                grow();
                place = place(fingerprint);
            }
            size++;
        }
        fingerprints.setAtIndex(ValueLayout.JAVA_LONG, place, fingerprint);
        numbers.setAtIndex(ValueLayout.JAVA_INT, place, number + 1);
    }

    /// The number of a fingerprint; if it has none, it gets this one.
    public int getOrPut(long fingerprint, int number) {
        int known = get(fingerprint);
        if (known == NONE) {
            put(fingerprint, number);
            return number;
        }
        return known;
    }

    /// How many fingerprints have numbers.
    public int size() {
        return size;
    }

    /// Where a fingerprint stands, or where it would stand.
    private int place(long fingerprint) {
        int place = (int) fingerprint & mask;
        while (!isFree(place)
                && fingerprints.getAtIndex(ValueLayout.JAVA_LONG, place) != fingerprint) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private boolean isFree(int place) {
        return numbers.getAtIndex(ValueLayout.JAVA_INT, place) == 0;
    }

    private void grow() {
        var larger = new FingerprintMap(2 * (mask + 1));
        for (int place = 0; place <= mask; place++) {
            if (!isFree(place)) {
                larger.put(
                        fingerprints.getAtIndex(ValueLayout.JAVA_LONG, place),
                        numbers.getAtIndex(ValueLayout.JAVA_INT, place) - 1);
            }
        }
        fingerprints = larger.fingerprints;
        numbers = larger.numbers;
        mask = larger.mask;
    }
}
