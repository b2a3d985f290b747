package paperkin.loader.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import paperkin.cypher.Row;

/// GraphML (Brandes et al., 2002): every attribute is declared with its type before the graph, as
/// Gephi wants it. Papers are nodes `p:ID`, concepts `c:ID`.
final class GraphMl implements GraphExport {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    /// An attribute of nodes or edges.
    ///
    /// @param id name in the file, which also says of which it is
    /// @param of `node` or `edge`
    /// @param type `string`, `int` or `double`
    private record Key(String id, String of, String name, String type) {}

    private static final List<Key> KEYS =
            List.of(
                    new Key("kind", "node", "kind", "string"),
                    new Key("label", "node", "label", "string"),
                    new Key("year", "node", "year", "int"),
                    new Key("doi", "node", "doi", "string"),
                    new Key("url", "node", "url", "string"),
                    new Key("df", "node", "df", "int"),
                    new Key("role", "edge", "role", "string"),
                    new Key("count", "edge", "count", "int"),
                    new Key("weight", "edge", "weight", "double"),
                    new Key("sentence", "edge", "sentence", "string"));

    @Override
    public void write(Contents contents, Writer out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            xml.writeStartDocument();
            xml.writeStartElement("graphml");
            xml.writeDefaultNamespace(NAMESPACE);
            for (Key key : KEYS) {
                declare(xml, key);
            }
            line(xml);
            xml.writeStartElement("graph");
            xml.writeAttribute("edgedefault", "directed");
            write(contents, xml);
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void declare(XMLStreamWriter xml, Key key) throws XMLStreamException {
        line(xml);
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", key.id());
        xml.writeAttribute("for", key.of());
        xml.writeAttribute("attr.name", key.name());
        xml.writeAttribute("attr.type", key.type());
    }

    private static void write(Contents contents, XMLStreamWriter xml) throws IOException {
        contents.papers(each(row -> node(xml, "p:", row, "PAPER", "title")));
        contents.concepts(each(row -> node(xml, "c:", row, row.text("type"), "label")));
        contents.links(each(row -> edge(xml, row)));
        contents.concepts(each(row -> broader(xml, row)));
        contents.ties(each(row -> tie(xml, row)));
        contents.kin(each(row -> kin(xml, row)));
    }

    /// Writes one row as XML.
    private interface XmlRow {
        void write(Row row) throws XMLStreamException;
    }

    private static RowWriter each(XmlRow writer) {
        return row -> {
            try {
                writer.write(row);
            } catch (XMLStreamException e) {
                throw new IOException(e);
            }
        };
    }

    private static void node(XMLStreamWriter xml, String prefix, Row row, String kind, String label)
            throws XMLStreamException {
        line(xml);
        xml.writeStartElement("node");
        xml.writeAttribute("id", clean(prefix + row.text("id")));
        data(xml, "kind", kind);
        data(xml, "label", row.text(label));
        for (String column : List.of("year", "doi", "url", "df")) {
            if (row.has(column)) {
                data(xml, column, String.valueOf(row.values().get(column)));
            }
        }
        xml.writeEndElement();
    }

    private static void edge(XMLStreamWriter xml, Row row) throws XMLStreamException {
        beginEdge(xml, "p:" + row.text("paper"), "c:" + row.text("concept"));
        data(xml, "role", row.text("role"));
        data(xml, "count", String.valueOf(row.integer("count")));
        data(xml, "weight", String.valueOf(row.decimal("confidence")));
        data(xml, "sentence", row.text("sentence"));
        xml.writeEndElement();
    }

    private static void broader(XMLStreamWriter xml, Row row) throws XMLStreamException {
        for (String broader : row.texts("broader")) {
            beginEdge(xml, "c:" + row.text("id"), "c:" + broader);
            data(xml, "role", "BROADER");
            xml.writeEndElement();
        }
    }

    private static void tie(XMLStreamWriter xml, Row row) throws XMLStreamException {
        beginEdge(xml, "c:" + row.text("source"), "c:" + row.text("target"));
        data(xml, "role", "TOGETHER");
        if (row.has("papers")) {
            data(xml, "count", String.valueOf(row.integer("papers")));
        }
        if (row.has("npmi")) {
            data(xml, "weight", String.valueOf(row.decimal("npmi")));
        }
        xml.writeEndElement();
    }

    private static void kin(XMLStreamWriter xml, Row row) throws XMLStreamException {
        beginEdge(xml, "p:" + row.text("from"), "p:" + row.text("to"));
        data(xml, "role", row.text("role"));
        if (row.has("score")) {
            data(xml, "weight", String.valueOf(row.decimal("score")));
        }
        xml.writeEndElement();
    }

    private static void beginEdge(XMLStreamWriter xml, String source, String target)
            throws XMLStreamException {
        line(xml);
        xml.writeStartElement("edge");
        xml.writeAttribute("source", clean(source));
        xml.writeAttribute("target", clean(target));
    }

    private static void data(XMLStreamWriter xml, String key, String value)
            throws XMLStreamException {
        if (!value.isEmpty()) {
            xml.writeStartElement("data");
            xml.writeAttribute("key", key);
            xml.writeCharacters(clean(value));
            xml.writeEndElement();
        }
    }

    private static void line(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    /// Without the characters that XML 1.0 has no way to write.
    private static String clean(String text) {
        return text.codePoints()
                .filter(GraphMl::isXml)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || (c >= ' ' && c < Character.MIN_SURROGATE)
                || (c > Character.MAX_SURROGATE && c < 0xFFFE)
                || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
