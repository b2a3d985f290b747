package paperkin.loader.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import paperkin.loader.build.NodeNumbers.NodeCount;
import paperkin.loader.graph.PaperRows;

/// What papers cite, as tables: papers that are there, and references whose paper is not.
final class CitationTables {

    private final PaperRegister register;
    private final Kinship kinship;
    private final NodeNumbers referenceNumbers;
    private final CsvTable references;
    private final CsvTable refersTo;
    private final CsvTable cites;

    CitationTables(TableFolder tables, PaperRegister register, Kinship kinship, NodeCount count) {
        this.register = register;
        this.kinship = kinship;
        this.referenceNumbers = new NodeNumbers(count);
        this.references = tables.nodes("Reference");
        this.refersTo = tables.edges("REFERS_TO");
        this.cites = tables.edges("CITES");
    }

    void add(FoundPaper paper) {
        Map<Integer, List<String>> cited = new TreeMap<>();
        for (Map<String, Object> row : PaperRows.references(List.of(paper.planned()))) {
            String id = String.valueOf(row.get("id"));
            int record = kinship.named(id);
            if (record < 0) {
                refersTo.add(Map.of(), paper.number(), reference(id));
            } else {
                cited.computeIfAbsent(register.paperOf(record), _ -> new ArrayList<>()).add(id);
            }
        }
        cited.forEach((other, ids) -> cites.add(references(ids), paper.number(), other));
    }

    private long reference(String id) {
        return referenceNumbers.of(id, number -> references.add(Map.of("id", id), number));
    }

    private static Map<String, Object> references(List<String> ids) {
        return Map.of("references", ids.stream().sorted(CypherOrder.TEXTS).toList());
    }
}
