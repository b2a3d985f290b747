package paperkin.loader.abbreviation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import paperkin.loader.mention.Passage;

/// Finds the abbreviations that a paper defines: short forms of two letters or more, with a capital
/// behind the first, and the words that spell them.
public final class AbbreviationFinder {

    /// The definitions in a text that is not split into sentences: long forms by short form, the
    /// first of each.
    public Map<String, String> longForms(String text) {
        var longForms = new LinkedHashMap<String, String>();
        for (Definition definition : DefinitionFinder.find(text)) {
            var longForm = text.substring(definition.longStart(), definition.longEnd());
            if (isName(definition.shortForm()) && !hasMarkup(longForm)) {
                longForms.putIfAbsent(definition.shortForm().text(), longForm);
            }
        }
        return longForms;
    }

    /// The definitions in the sentences of one paper, in the order of the text.
    public List<Abbreviation> find(List<Passage> paper) {
        var abbreviations = new ArrayList<Abbreviation>();
        for (Passage passage : paper) {
            for (Definition definition : DefinitionFinder.find(passage.sentence().text())) {
                var abbreviation = abbreviation(passage, definition);
                if (isName(definition.shortForm()) && !hasMarkup(abbreviation.longForm())) {
                    abbreviations.add(abbreviation);
                }
            }
        }
        return abbreviations;
    }

    /// One letter or a capitalised word may stand for many things in a paper.
    private static boolean isName(ShortForm shortForm) {
        return shortForm.hasInnerCapital() && shortForm.letters().length() > 1;
    }

    private static boolean hasMarkup(String longForm) {
        return longForm.indexOf('{') >= 0 || longForm.indexOf('\\') >= 0;
    }

    private static Abbreviation abbreviation(Passage passage, Definition definition) {
        var sentence = passage.sentence();
        return new Abbreviation(
                passage,
                definition.shortForm().text(),
                sentence.start() + definition.shortForm().start(),
                sentence.text().substring(definition.longStart(), definition.longEnd()),
                sentence.start() + definition.longStart());
    }
}
