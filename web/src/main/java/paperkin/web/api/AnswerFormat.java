package paperkin.web.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import paperkin.loader.export.ExportFormat;

/// The formats of answers.
enum AnswerFormat {
    JSON(MediaType.APPLICATION_JSON_VALUE, Optional.empty()),
    CSV("text/csv", Optional.of(ExportFormat.CSV)),
    BIBTEX("application/x-bibtex", Optional.of(ExportFormat.BIBTEX)),
    GRAPHML("application/graphml+xml", Optional.of(ExportFormat.GRAPHML)),
    JSONLD("application/ld+json", Optional.of(ExportFormat.JSONLD));

    private final String mediaType;
    private final Optional<ExportFormat> export;

    AnswerFormat(String mediaType, Optional<ExportFormat> export) {
        this.mediaType = mediaType;
        this.export = export;
    }

    /// What the parameter `format` calls it.
    String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }

    MediaType mediaType() {
        return MediaType.parseMediaType(mediaType);
    }

    /// What writes it; empty for JSON.
    Optional<ExportFormat> export() {
        return export;
    }

    static List<String> keywords() {
        return Arrays.stream(values()).map(AnswerFormat::keyword).toList();
    }

    static List<MediaType> mediaTypes() {
        return Arrays.stream(values()).map(AnswerFormat::mediaType).toList();
    }

    static Map<String, MediaType> byKeyword() {
        return Arrays.stream(values())
                .collect(Collectors.toMap(AnswerFormat::keyword, AnswerFormat::mediaType));
    }

    static AnswerFormat of(MediaType type) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType().equalsTypeAndSubtype(type))
                .findFirst()
                .orElse(JSON);
    }
}
