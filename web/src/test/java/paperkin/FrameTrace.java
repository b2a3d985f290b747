package paperkin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What Chromium's profiler has recorded of the main thread of a page while the mouse was moved.
///
/// @param frames when each frame was handed over to be drawn, in order
/// @param moves when the page was told of moves of the mouse, in order
/// @param scripts the times in which scripts ran, their garbage collection included; none within
///   another
@SuppressWarnings("ArrayRecordComponent") // Numbers in bulk, never compared.
record FrameTrace(long[] frames, long[] moves, List<Span> scripts) {

    /// Categories to record.
    static final List<String> CATEGORIES =
            List.of("devtools.timeline", "disabled-by-default-devtools.timeline", "v8");

    private static final Set<String> SCRIPTS =
            Set.of("FunctionCall", "EvaluateScript", "RunMicrotasks", "MinorGC", "MajorGC");

    private static final double MICROS_PER_MILLI = 1e3;

    /// @param from in microseconds, as all times here
    /// @param busy how long the thread had a processor of it
    record Span(long from, long to, long busy) {}

    /// Reads a trace as Chromium writes it.
    static FrameTrace of(byte[] trace) {
        Map<String, List<JsonNode>> threads =
                JsonMapper.shared()
                        .readTree(trace)
                        .get("traceEvents")
                        .valueStream()
                        .collect(Collectors.groupingBy(FrameTrace::thread));
        return threads.values().stream()
                .max(Comparator.comparingLong(events -> times(events, FrameTrace::isMove).length))
                .map(events ->
                        new FrameTrace(
                                times(events, event -> is(event, "Commit")),
                                times(events, FrameTrace::isMove),
                                outermost(events)))
                .orElseThrow();
    }

    /// How long scripts kept a processor busy in each frame in which the mouse moved, in
    /// milliseconds. On a machine that does nothing else, that is how long they ran.
    double[] scriptMillis() {
        return IntStream.range(1, frames.length)
                .filter(at -> hasMoved(frames[at - 1], frames[at]))
                .mapToDouble(at -> busy(frames[at - 1], frames[at]) / MICROS_PER_MILLI)
                .toArray();
    }

    private boolean hasMoved(long from, long to) {
        return Arrays.stream(moves).anyMatch(move -> from <= move && move < to);
    }

    private long busy(long from, long to) {
        return scripts.stream()
                .filter(span -> from <= span.from() && span.from() < to)
                .mapToLong(Span::busy)
                .sum();
    }

    private static String thread(JsonNode event) {
        return event.get("pid") + " " + event.get("tid");
    }

    private static boolean is(JsonNode event, String name) {
        return event.get("name").asString().equals(name);
    }

    private static boolean isMove(JsonNode event) {
        return is(event, "EventDispatch")
                && event.at("/args/data/type").asString().equals("mousemove");
    }

    private static long[] times(List<JsonNode> events, Predicate<JsonNode> which) {
        return events.stream()
                .filter(which)
                .mapToLong(event -> event.get("ts").asLong())
                .sorted()
                .toArray();
    }

    private static List<Span> outermost(List<JsonNode> events) {
        List<Span> spans = new ArrayList<>();
        events.stream()
                .filter(event -> SCRIPTS.contains(event.get("name").asString()))
                .filter(event -> event.has("tdur"))
                .map(FrameTrace::span)
                .sorted(Comparator.comparingLong(Span::from).thenComparingLong(span -> -span.to()))
                .filter(span -> spans.isEmpty() || span.to() > spans.getLast().to())
                .forEach(spans::add);
        return spans;
    }

    private static Span span(JsonNode event) {
        long from = event.get("ts").asLong();
        return new Span(from, from + event.get("dur").asLong(), event.get("tdur").asLong());
    }
}
