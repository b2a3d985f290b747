package paperkin.loader.generate;

import org.eclipse.collections.api.list.primitive.MutableIntList;
import org.eclipse.collections.impl.factory.primitive.IntLists;

/// Lists of numbers in one array, one behind another; only the last can grow.
final class NumberLists {

    private final MutableIntList begins = IntLists.mutable.empty();
    private final MutableIntList numbers = IntLists.mutable.empty();

    /// Begins the next list.
    void begin() {
        begins.add(numbers.size());
    }

    /// Adds to the last list.
    void add(int number) {
        numbers.add(number);
    }

    /// How many lists there are.
    int size() {
        return begins.size();
    }

    /// How many numbers there are in all lists.
    int total() {
        return numbers.size();
    }

    int length(int list) {
        return end(list) - begins.get(list);
    }

    int get(int list, int index) {
        return numbers.get(place(list, index));
    }

    /// Where a number stands among those of all lists.
    int place(int list, int index) {
        return begins.get(list) + index;
    }

    /// The number at a place among all lists.
    int at(int place) {
        return numbers.get(place);
    }

    /// Where a number stands in a list; negative if it is not there.
    int indexOf(int list, int number) {
        int begin = begins.get(list);
        for (int i = begin; i < end(list); i++) {
            if (numbers.get(i) == number) {
                return i - begin;
            }
        }
        return -1;
    }

    boolean contains(int list, int number) {
        return indexOf(list, number) >= 0;
    }

    private int end(int list) {
        return list + 1 < begins.size() ? begins.get(list + 1) : numbers.size();
    }
}
