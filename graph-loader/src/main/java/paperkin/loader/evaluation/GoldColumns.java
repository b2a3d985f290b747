package paperkin.loader.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import paperkin.loader.evaluation.PublishedSentence.Label;

/// Labelled sentences, one token per line, labels as `B-TASK`, `I-TASK`, `O`.
final class GoldColumns {

    private final List<PublishedSentence> sentences = new ArrayList<>();
    private final List<String> tokens = new ArrayList<>();
    private final List<Label> spans = new ArrayList<>();
    private String document = "";

    private GoldColumns() {}

    /// TDMSci: token, offset and label, parted by tabs; sentences parted by blank lines.
    static List<PublishedSentence> conll(Stream<String> lines) {
        GoldColumns columns = new GoldColumns();
        lines.forEach(line -> {
            if (line.isBlank()) {
                columns.finishSentence();
            } else {
                List<String> fields = List.of(line.split("\t", -1));
                columns.add(fields.get(0), fields.get(2), GoldLabel::of);
            }
        });
        return columns.finish();
    }

    /// Heddes et al.: a header, then number, sentence, token, part of speech and label (`B`, `I` or
    /// `O`, of datasets only), parted by commas.
    static List<PublishedSentence> heddes(Stream<String> lines) {
        GoldColumns columns = new GoldColumns();
        lines.skip(1)
                .map(GoldColumns::csv)
                .forEach(fields -> {
                    if (!fields.get(1).equals(columns.document)) {
                        columns.finishSentence();
                        columns.document = fields.get(1);
                    }
                    columns.add(fields.get(2), fields.get(4), _ -> GoldLabel.DATASET);
                });
        return columns.finish();
    }

    /// The fields of a line; quotes around a field are taken off, doubled quotes in it undoubled.
    private static List<String> csv(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                field.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }

    private void add(String token, String label, Function<String, GoldLabel> labelOfType) {
        int position = tokens.size();
        tokens.add(token);
        if (label.equals("O")) {
            return;
        }
        String type = label.substring(Math.min(2, label.length()));
        Label last = spans.isEmpty() ? null : spans.getLast();
        if (label.startsWith("I") && last != null && last.end() == position) {
            spans.set(spans.size() - 1, new Label(last.start(), position + 1, last.label()));
        } else {
            spans.add(new Label(position, position + 1, labelOfType.apply(type)));
        }
    }

    private void finishSentence() {
        if (!tokens.isEmpty()) {
            String name = document.isEmpty() ? "sentence " + (sentences.size() + 1) : document;
            sentences.add(new PublishedSentence(name, sentences.size(), tokens, 0, spans));
            tokens.clear();
            spans.clear();
        }
    }

    private List<PublishedSentence> finish() {
        finishSentence();
        return List.copyOf(sentences);
    }
}
