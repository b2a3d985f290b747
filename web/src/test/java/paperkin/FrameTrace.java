package paperkin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What Chromium's profiler has recorded of a page's main thread: when frames began, and when
/// scripts ran.
///
/// @param frames when each frame began, in microseconds, in order
/// @param scripts the times in which scripts ran, their garbage collection included; none within
///   another
record FrameTrace(long[] frames, List<Span> scripts) {

    /// Categories to record.
    static final List<String> CATEGORIES =
            List.of("devtools.timeline", "disabled-by-default-devtools.timeline", "v8");

    private static final Set<String> SCRIPTS =
            Set.of("FunctionCall", "EvaluateScript", "RunMicrotasks", "MinorGC", "MajorGC");

    private static final String FRAME = "BeginMainThreadFrame";
    private static final double MICROS_PER_MILLI = 1e3;

    /// @param from in microseconds, as all times here
    record Span(long from, long to) {}

    /// Reads a trace as Chromium writes it.
    static FrameTrace of(byte[] trace) {
        Map<String, List<JsonNode>> threads =
                StreamSupport.stream(
                                JsonMapper.shared()
                                        .readTree(trace)
                                        .get("traceEvents")
                                        .spliterator(),
                                false)
                        .filter(event -> event.has("ts"))
                        .collect(Collectors.groupingBy(FrameTrace::thread));
        return threads.values().stream()
                .max(Comparator.comparingLong(FrameTrace::calls))
                .map(events -> new FrameTrace(begun(events), outermost(events)))
                .orElseThrow();
    }

    /// How long scripts ran in each frame, in milliseconds.
    double[] scriptMillis() {
        return IntStream.range(0, frames.length - 1)
                .mapToDouble(at -> ran(frames[at], frames[at + 1]) / MICROS_PER_MILLI)
                .toArray();
    }

    private long ran(long from, long to) {
        return scripts.stream()
                .mapToLong(span -> Math.min(to, span.to()) - Math.max(from, span.from()))
                .filter(micros -> micros > 0)
                .sum();
    }

    private static String thread(JsonNode event) {
        return event.get("pid") + " " + event.get("tid");
    }

    private static long calls(List<JsonNode> events) {
        return events.stream().filter(event -> is(event, "FunctionCall")).count();
    }

    private static boolean is(JsonNode event, String name) {
        return event.get("name").asString().equals(name);
    }

    private static long[] begun(List<JsonNode> events) {
        return events.stream()
                .filter(event -> is(event, FRAME))
                .mapToLong(event -> event.get("ts").asLong())
                .sorted()
                .toArray();
    }

    private static List<Span> outermost(List<JsonNode> events) {
        List<Span> spans = new ArrayList<>();
        events.stream()
                .filter(event -> SCRIPTS.contains(event.get("name").asString()) && event.has("dur"))
                .map(event -> {
                    long from = event.get("ts").asLong();
                    return new Span(from, from + event.get("dur").asLong());
                })
                .sorted(Comparator.comparingLong(Span::from).thenComparingLong(span -> -span.to()))
                .filter(span -> spans.isEmpty() || span.to() > spans.getLast().to())
                .forEach(spans::add);
        return spans;
    }
}
