package paperkin.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import paperkin.loader.bench.QueryKind;

/// The requests that stand for each kind of query: the place to change when the API does.
final class Actions {

    /// How often each kind comes among sixteen when all are mixed: most of what a server hears is
    /// typed letter by letter, and from a search people go to a page.
    private static final Map<QueryKind, Integer> MIX =
            new EnumMap<>(
                    Map.of(
                            QueryKind.SUGGEST, 8,
                            QueryKind.CONCEPT_PAGE, 3,
                            QueryKind.NEIGHBOURHOOD, 1,
                            QueryKind.RELATED, 3,
                            QueryKind.SHARING, 1));

    private static final int MIXED = 4000;
    private static final int MOST_LETTERS = 20;

    private final Arguments arguments;

    Actions(Arguments arguments) {
        this.arguments = arguments;
    }

    /// All there are of a kind, in random order.
    List<Action> of(QueryKind kind) {
        return switch (kind) {
            case SUGGEST -> arguments.names().stream().flatMap(Actions::typed).toList();
            case CONCEPT_PAGE -> arguments.concepts().stream().map(Actions::conceptPage).toList();
            case NEIGHBOURHOOD ->
                    arguments.concepts().stream().map(Actions::neighbourhood).toList();
            case RELATED -> arguments.papers().stream().map(Actions::related).toList();
            case SHARING -> arguments.methods().stream().flatMap(Actions::sharing).toList();
        };
    }

    private static Stream<Action> typed(String name) {
        return IntStream.rangeClosed(1, Math.min(name.length(), MOST_LETTERS))
                .mapToObj(letters -> name.substring(0, letters))
                .filter(begun -> !begun.isBlank())
                .map(begun -> new Action("/api/suggest?text=" + encoded(begun)));
    }

    private static Action conceptPage(String id) {
        String concept = "/api/concepts/" + encoded(id);
        return new Action(
                concept,
                concept + "/papers?limit=20",
                concept + "/neighbourhood",
                "/api/queries/concept-years?ids=" + encoded(id),
                "/api/queries/concept-facets?id=" + encoded(id));
    }

    private static Action neighbourhood(String id) {
        return new Action("/api/concepts/" + encoded(id) + "/neighbourhood?limit=50");
    }

    private static Action related(String id) {
        return new Action("/api/papers/" + encoded(id) + "/related");
    }

    private static Stream<Action> sharing(List<String> methods) {
        String chosen =
                methods.stream()
                        .map(id -> "&concepts=" + encoded(id))
                        .collect(Collectors.joining());
        return Stream.of("all", "any")
                .map(match -> new Action("/api/papers/sharing?match=" + match + chosen));
    }

    /// All kinds mixed.
    List<Action> mixed(long seed) {
        var random = new Random(seed);
        List<QueryKind> lots =
                MIX.entrySet().stream()
                        .flatMap(lot -> Stream.generate(lot::getKey).limit(lot.getValue()))
                        .filter(kind -> !of(kind).isEmpty())
                        .toList();
        Map<QueryKind, List<Action>> all = new EnumMap<>(QueryKind.class);
        Map<QueryKind, Integer> taken = new EnumMap<>(QueryKind.class);
        List<Action> mixed = new ArrayList<>();
        for (int i = 0; i < MIXED; i++) {
            QueryKind kind = lots.get(random.nextInt(lots.size()));
            List<Action> actions = all.computeIfAbsent(kind, this::of);
            mixed.add(actions.get(taken.merge(kind, 1, Integer::sum) % actions.size()));
        }
        return mixed;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
