package paperkin.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import paperkin.cypher.Graph;
import paperkin.loader.LoaderException;
import paperkin.loader.export.AnswerRows;
import paperkin.loader.export.ExportFormat;
import paperkin.web.page.WebException;

/// Writes answers in the format that was asked for. That there is more than an answer holds is said
/// in its headers too, as only JSON has a place for it.
final class AnswerConverter extends AbstractHttpMessageConverter<Answer> {

    static final String TRUNCATED = "Paperkin-Truncated";

    private final Supplier<Graph> graph;

    AnswerConverter(Supplier<Graph> graph) {
        super(UTF_8, AnswerFormat.mediaTypes().toArray(MediaType[]::new));
        this.graph = graph;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Answer.class;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Answer readInternal(Class<? extends Answer> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("Answers are only written.", message);
    }

    @Override
    protected void writeInternal(Answer answer, HttpOutputMessage message) throws IOException {
        HttpHeaders headers = message.getHeaders();
        MediaType type = Optional.ofNullable(headers.getContentType()).orElseThrow();
        byte[] body = body(answer, AnswerFormat.of(type)).getBytes(UTF_8);
        headers.set(TRUNCATED, String.valueOf(answer.truncated()));
        answer.next().ifPresent(cursor -> headers.set(HttpHeaders.LINK, link(cursor)));
        message.getBody().write(body);
    }

    private String body(Answer answer, AnswerFormat format) throws IOException {
        Optional<ExportFormat> export = format.export();
        return export.isEmpty() ? answer.text() : exported(answer, export.get());
    }

    private String exported(Answer answer, ExportFormat format) throws IOException {
        var out = new StringWriter();
        try {
            AnswerRows rows =
                    switch (format) {
                        case CSV, JSONL, BIBTEX -> answer.table();
                        case GRAPHML, JSONLD -> answer.everything();
                    };
            format.write(graph.get(), rows, out);
        } catch (LoaderException namesNothing) {
            throw new WebException.NotOffered(String.valueOf(namesNothing.getMessage()));
        }
        return out.toString();
    }

    /// The address of the next page (RFC 8288).
    private static String link(String cursor) {
        var next =
                ServletUriComponentsBuilder.fromCurrentRequest()
                        .replaceQueryParam(Asked.CURSOR, cursor)
                        .build();
        return "<" + next.getPath() + "?" + next.getQuery() + ">; rel=\"next\"";
    }
}
