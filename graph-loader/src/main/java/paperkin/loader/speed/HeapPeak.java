package paperkin.loader.speed;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.GcInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/// The most that the heap of this process has held since this was made. It is fullest when a
/// garbage collection begins, so that is when it is looked at, and when asked. The sum of the
/// pools' own peaks would be more than the heap ever held, as they are full at different times.
public final class HeapPeak implements AutoCloseable {

    private final Set<String> pools;
    private final List<NotificationEmitter> collectors;
    private final NotificationListener listener = (notice, _) -> look(notice);
    private final AtomicLong bytes = new AtomicLong();

    public HeapPeak() {
        pools =
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getName)
                        .collect(Collectors.toSet());
        collectors =
                ManagementFactory.getGarbageCollectorMXBeans().stream()
                        .filter(NotificationEmitter.class::isInstance)
                        .map(NotificationEmitter.class::cast)
                        .toList();
        collectors.forEach(collector -> collector.addNotificationListener(listener, null, null));
    }

    private void look(Notification notice) {
        if (notice.getUserData() instanceof CompositeData data
                && notice.getType()
                        .equals(
                                GarbageCollectionNotificationInfo
                                        .GARBAGE_COLLECTION_NOTIFICATION)) {
            GcInfo info = GarbageCollectionNotificationInfo.from(data).getGcInfo();
            long used =
                    info.getMemoryUsageBeforeGc().entrySet().stream()
                            .filter(pool -> pools.contains(pool.getKey()))
                            .mapToLong(pool -> pool.getValue().getUsed())
                            .sum();
            bytes.accumulateAndGet(used, Math::max);
        }
    }

    public long mebibytes() {
        long now = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        return Math.max(bytes.get(), now) >> 20;
    }

    @Override
    public void close() {
        for (NotificationEmitter collector : collectors) {
            try {
                collector.removeNotificationListener(listener);
            } catch (ListenerNotFoundException gone) {
                throw new IllegalStateException(gone);
            }
        }
    }
}
