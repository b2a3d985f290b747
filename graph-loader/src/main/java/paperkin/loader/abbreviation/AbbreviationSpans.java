package paperkin.loader.abbreviation;

import java.util.List;
import java.util.TreeMap;

/// All short forms and long forms of a text: every definition's two, every other place where its
/// short form stands, and whatever else looks like a short form, defined or not. In the order of
/// the text; spans of one kind do not overlap.
///
/// @param shortForms where short forms stand, defined or not
/// @param longForms where long forms stand
public record AbbreviationSpans(List<Span> shortForms, List<Span> longForms) {

    public AbbreviationSpans {
        shortForms = List.copyOf(shortForms);
        longForms = List.copyOf(longForms);
    }

    /// A stretch of the text: UTF-16 offsets, the end exclusive.
    public record Span(int start, int end) {}

    /// The short forms and long forms of a text.
    public static AbbreviationSpans of(String text) {
        var shortForms = new TreeMap<Integer, Span>();
        var longForms = new TreeMap<Integer, Span>();
        var definitions = DefinitionFinder.find(text);
        for (Definition definition : definitions) {
            var shortForm = definition.shortForm();
            if (shortForm.text().length() > 1) {
                addIfFree(new Span(shortForm.start(), shortForm.end()), shortForms);
            }
            addIfFree(new Span(definition.longStart(), definition.longEnd()), longForms);
        }
        var defined = definitions.stream().map(definition -> definition.shortForm().text());
        for (ShortForm found : new StandingAlone(defined.toList()).find(text)) {
            var span = new Span(found.start(), found.end());
            // "lexicalised TAG (LTAG)": what a long form holds is part of it.
            if (isFree(span, longForms)) {
                addIfFree(span, shortForms);
            }
        }
        return new AbbreviationSpans(
                List.copyOf(shortForms.values()), List.copyOf(longForms.values()));
    }

    private static void addIfFree(Span span, TreeMap<Integer, Span> spans) {
        if (isFree(span, spans)) {
            spans.put(span.start(), span);
        }
    }

    private static boolean isFree(Span span, TreeMap<Integer, Span> spans) {
        var before = spans.lowerEntry(span.end());
        return before == null || before.getValue().end() <= span.start();
    }
}
