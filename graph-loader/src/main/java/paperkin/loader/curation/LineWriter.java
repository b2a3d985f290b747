package paperkin.loader.curation;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Writes decisions as JSON, one object per line: the decision first, then who, when and why.
final class LineWriter {

    private static final JsonMapper JSON = new JsonMapper();

    private LineWriter() {}

    static String write(DecisionLine line) {
        ObjectNode json = json(line.decision());
        put(json, "who", line.who());
        put(json, "when", line.when());
        put(json, "why", line.why());
        return JSON.writeValueAsString(json);
    }

    private static void put(ObjectNode json, String field, String text) {
        if (!text.isEmpty()) {
            json.put(field, text);
        }
    }

    private static ObjectNode json(Decision decision) {
        ObjectNode json = JSON.createObjectNode();
        switch (decision) {
            case Decision.Merge(String into, List<String> from) ->
                    texts(json.putObject("merge").put("into", into), "from", from);
            case Decision.Split(String concept, List<String> surfaces, String to) -> {
                ObjectNode split = json.putObject("split").put("concept", concept);
                texts(split, "surfaces", surfaces);
                split.put("to", to);
            }
            case Decision.Rename(String concept, String label) ->
                    json.putObject("rename").put("concept", concept).put("label", label);
            case Decision.Retype retype ->
                    json.putObject("retype")
                            .put("concept", retype.concept())
                            .put("type", LineReader.name(retype.type()));
            case Decision.Block(Target target) -> target(json.putObject("block"), target);
            case Decision.Unblock(Target target) -> target(json.putObject("unblock"), target);
            case Decision.Link link -> link(json.putObject("link"), link);
            case Decision.Unlink(String paper, String concept) ->
                    json.putObject("unlink").put("paper", paper).put("concept", concept);
            case Decision.Broader(String concept, String of) ->
                    json.putObject("broader").put("concept", concept).put("of", of);
            case Decision.Reject(Decision suggestion) -> json.set("reject", json(suggestion));
        }
        return json;
    }

    private static void texts(ObjectNode json, String field, List<String> texts) {
        var list = json.putArray(field);
        texts.forEach(list::add);
    }

    private static void target(ObjectNode json, Target target) {
        switch (target) {
            case Target.Surface(String surface) -> json.put("surface", surface);
            case Target.Concept(String concept) -> json.put("concept", concept);
        }
    }

    private static void link(ObjectNode json, Decision.Link link) {
        json.put("paper", link.paper())
                .put("concept", link.concept())
                .put("role", LineReader.name(link.role()));
        link.type().ifPresent(type -> json.put("type", LineReader.name(type)));
        put(json, "surface", link.surface());
    }
}
