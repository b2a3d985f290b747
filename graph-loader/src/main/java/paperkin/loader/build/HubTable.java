package paperkin.loader.build;

import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import paperkin.loader.build.NodeNumbers.NodeCount;
import paperkin.loader.graph.HubNeighbours;
import paperkin.loader.graph.HubNeighbours.TypedConcept;
import paperkin.loader.graph.Profile;

/// What is counted beforehand of hubs, the concepts of very many papers, as tables.
final class HubTable {

    private final HubNeighbours neighbours;
    private final ToLongFunction<String> node;

    /// @param concepts all that papers share, in ascending order of their ids
    /// @param node gives the number of a concept's node
    HubTable(List<TypedConcept> concepts, ToLongFunction<String> node) {
        this.neighbours = new HubNeighbours(concepts);
        this.node = node;
    }

    void write(TableFolder tables, NodeCount count, Stream<Profile> papers) {
        papers.forEach(neighbours::add);
        CsvTable nodes = tables.nodes("Hub");
        CsvTable nearest = tables.edges("CO_OCCURS");
        CsvTable others = tables.edges("ALSO_CO_OCCURS");
        neighbours
                .hubs(_ -> true)
                .forEach(hub -> {
                    long number = count.next();
                    nodes.add(Map.of("concept", hub.concept(), "papers", hub.papers()), number);
                    hub.neighbours()
                            .forEach(beside ->
                                    (beside.isNear() ? nearest : others)
                                            .add(
                                                    Map.of("papers", beside.papers()),
                                                    number,
                                                    node.applyAsLong(beside.concept())));
                });
    }
}
