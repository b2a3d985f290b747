package paperkin.loader.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import paperkin.loader.graph.HubNeighbours.Hub;
import paperkin.loader.graph.HubNeighbours.Neighbour;
import paperkin.loader.graph.HubNeighbours.TypedConcept;

class HubNeighboursTest {

    @Test
    void a_concept_of_201_papers_is_a_hub_and_one_of_200_is_none() {
        HubNeighbours counted = neighbours("a METHOD", "b METHOD");
        papers(counted, 200, "a", "b");
        papers(counted, 1, "a");

        assertThat(counted.hubs(_ -> true))
                .containsExactly(new Hub("a", 201, List.of(new Neighbour("b", 200, true))));
        assertThat(counted.hubs("b"::equals)).isEmpty();
    }

    /// √250,000 / 2 = 250.
    @Test
    void in_a_large_graph_a_hub_has_more_papers_than_half_their_root() {
        HubNeighbours counted = neighbours("a METHOD", "b METHOD");
        papers(counted, 250, "a", "b");
        papers(counted, 1, "a");
        papers(counted, 249_749);

        assertThat(counted.hubs(_ -> true)).extracting(Hub::concept).containsExactly("a");
    }

    @Test
    void a_paper_in_common_counts_in_a_small_graph_only() {
        HubNeighbours counted = neighbours("a METHOD", "b METHOD", "c TASK");
        papers(counted, 600, "a");
        papers(counted, 1, "a", "b");
        papers(counted, 2, "a", "c");

        assertThat(counted.hubs(_ -> true).findFirst().orElseThrow().neighbours())
                .containsExactly(new Neighbour("b", 1, true), new Neighbour("c", 2, true));

        papers(counted, 400, "c");

        assertThat(counted.hubs(_ -> true).findFirst().orElseThrow().neighbours())
                .containsExactly(new Neighbour("c", 2, true));
    }

    /// Of 150 methods that share 2 to 151 papers with the hub, each as frequent as that, npmi
    /// prefers those of many papers, and so does the cosine.
    @Test
    void of_each_type_the_nearest_hundred_are_kept_and_other_hubs() {
        String[] names =
                Stream.concat(
                                Stream.of("aa TASK", "hub METHOD", "other METHOD"),
                                Stream.iterate(100, n -> n < 250, n -> n + 1)
                                        .map(n -> "m" + n + " METHOD"))
                        .sorted()
                        .toArray(String[]::new);
        HubNeighbours counted = neighbours(names);
        for (int n = 0; n < 150; n++) {
            papers(counted, 2 + n, "hub", "m" + (100 + n));
        }
        papers(counted, 2, "hub", "aa");
        papers(counted, 2, "hub", "other");
        papers(counted, 600, "other");

        List<Neighbour> neighbours =
                counted.hubs("hub"::equals).findFirst().orElseThrow().neighbours();

        assertThat(neighbours)
                .extracting(Neighbour::concept)
                .hasSize(102)
                .startsWith("aa", "m150")
                .endsWith("m249", "other")
                .doesNotContain("m149");
        assertThat(neighbours)
                .filteredOn(neighbour -> !neighbour.isNear())
                .containsExactly(new Neighbour("other", 2, false));
    }

    private static HubNeighbours neighbours(String... concepts) {
        return new HubNeighbours(
                Arrays.stream(concepts)
                        .map(text -> text.split(" "))
                        .map(parts -> new TypedConcept(parts[0], parts[1]))
                        .toList());
    }

    private static void papers(HubNeighbours counted, int count, String... concepts) {
        Profile profile =
                Profile.of(
                        "",
                        "",
                        Arrays.stream(concepts)
                                .map(id -> new Profile.Part(Sha256.fingerprint(id), 1))
                                .toArray(Profile.Part[]::new));
        for (int paper = 0; paper < count; paper++) {
            counted.add(profile);
        }
    }
}
