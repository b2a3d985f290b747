package paperkin.loader.curation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import paperkin.loader.mention.ConceptType;
import paperkin.loader.mention.Role;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads decisions as [LineWriter] writes them.
final class LineReader {

    private static final List<String> VERBS =
            List.of(
                    "merge", "split", "rename", "retype", "block", "unblock", "link", "unlink",
                    "broader", "reject");

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private LineReader() {}

    /// What stands in one line.
    ///
    /// @throws IllegalArgumentException if it is no JSON
    static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "The line must be one JSON object: %s.".formatted(e.getOriginalMessage()), e);
        }
    }

    static DecisionLine read(String text) {
        JsonFields line = JsonFields.of("The line", json(text));
        Decision decision = decision(line);
        var read =
                new DecisionLine(
                        decision,
                        line.textIfAny("who"),
                        line.textIfAny("when"),
                        line.textIfAny("why"));
        line.end();
        return read;
    }

    private static Decision decision(JsonFields holder) {
        String verb =
                VERBS.stream()
                        .filter(holder::has)
                        .findFirst()
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "The line must hold one of %s."
                                                .formatted(String.join(", ", VERBS))));
        JsonFields fields = JsonFields.of("'%s'".formatted(verb), holder.take(verb));
        Decision decision = decision(verb, fields);
        fields.end();
        return decision;
    }

    private static Decision decision(String verb, JsonFields fields) {
        return switch (verb) {
            case "merge" -> new Decision.Merge(fields.text("into"), fields.texts("from"));
            case "split" ->
                    new Decision.Split(
                            fields.text("concept"), fields.texts("surfaces"), fields.text("to"));
            case "rename" -> new Decision.Rename(fields.text("concept"), fields.text("label"));
            case "retype" -> new Decision.Retype(fields.text("concept"), type(fields.text("type")));
            case "block" -> new Decision.Block(target(fields));
            case "unblock" -> new Decision.Unblock(target(fields));
            case "link" -> link(fields);
            case "unlink" -> new Decision.Unlink(fields.text("paper"), fields.text("concept"));
            case "broader" -> new Decision.Broader(fields.text("concept"), fields.text("of"));
            default -> new Decision.Reject(decision(fields));
        };
    }

    private static Decision link(JsonFields fields) {
        return new Decision.Link(
                fields.text("paper"),
                fields.text("concept"),
                one(Role.class, "role", fields.text("role")),
                Optional.of(fields.textIfAny("type"))
                        .filter(type -> !type.isEmpty())
                        .map(LineReader::type),
                fields.textIfAny("surface"));
    }

    private static Target target(JsonFields fields) {
        return fields.has("surface")
                ? new Target.Surface(fields.text("surface"))
                : new Target.Concept(fields.text("concept"));
    }

    private static ConceptType type(String name) {
        return one(ConceptType.class, "type", name);
    }

    private static <E extends Enum<E>> E one(Class<E> all, String field, String name) {
        List<E> constants = Arrays.asList(all.getEnumConstants());
        return constants.stream()
                .filter(each -> name(each).equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "The field '%s' must be one of %s, found \"%s\"."
                                        .formatted(
                                                field,
                                                String.join(
                                                        ", ",
                                                        constants.stream()
                                                                .map(LineReader::name)
                                                                .toList()),
                                                name)));
    }

    /// How files write a role or a type.
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
