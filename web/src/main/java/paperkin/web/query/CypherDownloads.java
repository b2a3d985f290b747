package paperkin.web.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import paperkin.cypher.FreeAnswer;
import paperkin.cypher.FreeLimits;
import paperkin.cypher.Row;
import paperkin.loader.export.CsvLine;
import tools.jackson.databind.json.JsonMapper;

/// The answer of a free statement as a file, with all the rows that the API gives.
@Controller
final class CypherDownloads {

    private final FreeCypher cypher;
    private final JsonMapper json;

    CypherDownloads(FreeCypher cypher, JsonMapper json) {
        this.cypher = cypher;
        this.json = json;
    }

    @GetMapping("/cypher/rows.csv")
    ResponseEntity<byte[]> csv(
            @RequestParam String query,
            @RequestParam(defaultValue = "") String parameters,
            @RequestParam(defaultValue = "5") String language,
            HttpServletRequest request) {
        FreeAnswer.Rows rows = rows(new CypherForm(query, parameters, language), request);
        var lines = new StringBuilder(CsvLine.of(rows.columns()));
        rows.plainRows().forEach(row -> lines.append(CsvLine.of(values(rows.columns(), row))));
        return file("rows.csv", new MediaType("text", "csv", UTF_8), lines.toString());
    }

    @GetMapping("/cypher/rows.json")
    ResponseEntity<byte[]> json(
            @RequestParam String query,
            @RequestParam(defaultValue = "") String parameters,
            @RequestParam(defaultValue = "5") String language,
            HttpServletRequest request) {
        FreeAnswer.Rows rows = rows(new CypherForm(query, parameters, language), request);
        String text = json.writeValueAsString(CypherApi.Answer.of(rows));
        return file("rows.json", MediaType.APPLICATION_JSON, text);
    }

    private FreeAnswer.Rows rows(CypherForm form, HttpServletRequest request) {
        var question = form.question(json, request.getRemoteAddr());
        return cypher.rows(question, FreeLimits.standard());
    }

    private static List<@Nullable Object> values(List<String> columns, Row row) {
        Map<String, @Nullable Object> values = row.values();
        return columns.stream().<@Nullable Object>map(values::get).toList();
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, String content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content.getBytes(UTF_8));
    }
}
