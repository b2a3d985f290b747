package paperkin.loader.source.xml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads one element. There are no document types and no entities but the five of XML itself, so
/// nothing outside the text is ever read and nothing in it can grow.
final class XmlReading {

    /// Records of papers have ten levels or so.
    private static final int MAX_DEPTH = 100;

    private static final XMLInputFactory FACTORY = factory();

    private XmlReading() {}

    /// @throws XMLStreamException if the text is not one well-formed element
    static XmlElement element(String text) throws XMLStreamException {
        XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(text));
        try {
            reader.nextTag();
            return element(reader, 1);
        } finally {
            reader.close();
        }
    }

    /// @param reader stands at the start of the element
    private static XmlElement element(XMLStreamReader reader, int depth) throws XMLStreamException {
        if (depth > MAX_DEPTH) {
            throw new XMLStreamException("More than " + MAX_DEPTH + " elements in one another.");
        }
        String name = reader.getLocalName();
        Map<String, String> attributes = attributes(reader);
        List<XmlElement.Content> contents = new ArrayList<>();
        for (int event = reader.next();
                event != XMLStreamConstants.END_ELEMENT;
                event = reader.next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT ->
                        contents.add(new XmlElement.Child(element(reader, depth + 1)));
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE ->
                        contents.add(new XmlElement.Text(reader.getText()));
                case XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new XMLStreamException("An entity that is not known.");
                default -> {
                    // Comments and instructions say nothing of a paper.
                }
            }
        }
        return new XmlElement(name, attributes, contents);
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // An element that is cut out has lost the declarations of its prefixes.
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory;
    }
}
