package dev.verbatim.shape;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML as far as needed to say whether it is well-formed and what its root element is. Loads nothing else. */
final class XmlRoot {

    private XmlRoot() {}

    /** The root element's name, or nothing where the bytes are not one well-formed document. */
    static Optional<String> of(byte[] bytes) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            QName root = null;
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && root == null) {
                    root = reader.getName();
                }
            }
            return Optional.ofNullable(root).map(QName::getLocalPart);
        } catch (XMLStreamException | RuntimeException malformed) {
            // The JDK's reader throws unchecked exceptions, too, on some malformed input.
            return Optional.empty();
        }
    }
}
