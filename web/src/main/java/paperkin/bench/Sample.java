package paperkin.bench;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.random.RandomGenerator;

/// Some of the items that come by, drawn without replacement and by weight, in the order drawn:
/// each gets the key `ln(u) / weight`, and the greatest keys stay (Efraimidis and Spirakis 2006).
final class Sample<T> {

    private final int size;
    private final RandomGenerator random;
    private final PriorityQueue<Drawn<T>> drawn =
            new PriorityQueue<>(Comparator.comparingDouble(Drawn::key));

    Sample(int size, RandomGenerator random) {
        this.size = size;
        this.random = random;
    }

    private record Drawn<T>(T item, double key) {}

    /// @param weight above 0
    void offer(T item, double weight) {
        drawn.add(new Drawn<>(item, Math.log(1 - random.nextDouble()) / weight));
        if (drawn.size() > size) {
            drawn.remove();
        }
    }

    List<T> items() {
        return drawn.stream()
                .sorted(Comparator.<Drawn<T>>comparingDouble(Drawn::key).reversed())
                .map(Drawn::item)
                .toList();
    }
}
