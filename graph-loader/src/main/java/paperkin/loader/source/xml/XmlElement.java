package paperkin.loader.source.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import paperkin.loader.source.markup.HardBreaks;

/// An element of XML with everything in it. Names are as they are written, prefix and all.
record XmlElement(String name, Map<String, String> attributes, List<Content> contents) {

    /// What stands in an element.
    sealed interface Content {}

    record Text(String characters) implements Content {}

    record Child(XmlElement element) implements Content {}

    XmlElement {
        attributes = Map.copyOf(attributes);
        contents = List.copyOf(contents);
    }

    /// All characters in it and its children, on one line.
    String text() {
        return HardBreaks.oneLine(characters());
    }

    /// All characters in it and its children, as they stand.
    String characters() {
        return contents.stream()
                .map(content ->
                        switch (content) {
                            case Text(String characters) -> characters;
                            case Child(XmlElement element) -> element.characters();
                        })
                .collect(Collectors.joining());
    }

    /// An attribute, or empty.
    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /// The children of that name, in order.
    Stream<XmlElement> children(String child) {
        return contents.stream()
                .flatMap(c -> c instanceof Child(XmlElement e) ? Stream.of(e) : Stream.empty())
                .filter(element -> element.name.equals(child));
    }

    /// The elements at the end of a path of children, in order.
    Stream<XmlElement> all(String... path) {
        Stream<XmlElement> elements = Stream.of(this);
        for (String step : path) {
            elements = elements.flatMap(element -> element.children(step));
        }
        return elements;
    }

    Optional<XmlElement> first(String... path) {
        return all(path).findFirst();
    }

    /// The text of the first element at the end of a path, or empty.
    String text(String... path) {
        return first(path).map(XmlElement::text).orElse("");
    }

    /// The texts of all elements at the end of a path.
    List<String> texts(String... path) {
        return all(path).map(XmlElement::text).toList();
    }
}
