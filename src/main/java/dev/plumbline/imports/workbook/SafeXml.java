package dev.plumbline.imports.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Walks one XML part that a stranger wrote: no document type, no entity, nothing fetched, bounded depth and names. */
final class SafeXml implements Closeable {

    static final int DEPTH_MAX = 64;
    static final int NAMES_MAX = 2_000;

    // The JDK counts plain character references (&#xa;) against its limits for entities, and an honest sheet has more
    // of
    // them. Entities themselves need a document type, which GuardedPart refuses before the parser sees it.
    private static final List<String> ENTITY_LIMITS = List.of(
            "jdk.xml.entityExpansionLimit",
            "jdk.xml.entityReplacementLimit",
            "jdk.xml.maxGeneralEntitySizeLimit",
            "jdk.xml.totalEntitySizeLimit");

    private static final String NO_LIMIT = "0";

    // The JDK's own parser: the hardening below is tested against this one, not against whatever is on the class path.
    private static final XMLInputFactory FACTORY = hardened(XMLInputFactory.newDefaultFactory());

    private final InputStream part;
    private final XMLStreamReader reader;
    private final Set<String> names = new HashSet<>();
    private int depth;

    SafeXml(InputStream part) {
        this.part = part;
        try {
            this.reader = FACTORY.createXMLStreamReader(part, "UTF-8");
        } catch (XMLStreamException e) {
            throw refused(e);
        }
    }

    private static XMLInputFactory hardened(XMLInputFactory factory) {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        for (String limit : ENTITY_LIMITS) {
            factory.setProperty(limit, NO_LIMIT);
        }
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external resources are not read");
        });
        return factory;
    }

    /** The local name of the next element that starts; null at the end of the part. */
    @Nullable
    String nextStart() {
        int event = nextEvent();
        while (event != XMLStreamConstants.END_DOCUMENT) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                return reader.getLocalName();
            }
            event = nextEvent();
        }
        return null;
    }

    /** Moves one event on; see {@link XMLStreamConstants}. */
    int nextEvent() {
        try {
            int event = reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> entered();
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw ZipGuard.unsafe("declares a document type, which no spreadsheet program writes");
                default -> {}
            }
            return event;
        } catch (XMLStreamException e) {
            throw refused(e);
        }
    }

    private void entered() {
        if (++depth > DEPTH_MAX) {
            throw ZipGuard.unsafe(String.format(Locale.ROOT, "is nested more than %d levels deep", DEPTH_MAX));
        }
        names.add(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            names.add(reader.getAttributeLocalName(i));
        }
        if (names.size() > NAMES_MAX) {
            throw ZipGuard.unsafe(String.format(Locale.ROOT, "uses more than %,d names in one part", NAMES_MAX));
        }
    }

    String name() {
        return reader.getLocalName();
    }

    int depth() {
        return depth;
    }

    /** The attribute with this local name, whatever its namespace: transitional and strict workbooks differ in those. */
    @Nullable
    String attribute(String localName) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(localName)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Adds the text of the current event as long as there is room for {@code most} characters. */
    void appendText(StringBuilder target, int most) {
        int room = most - target.length();
        if (room > 0) {
            target.append(reader.getTextCharacters(), reader.getTextStart(), Math.min(room, reader.getTextLength()));
        }
    }

    private static RuntimeException refused(XMLStreamException problem) {
        // Our own refusals pass through the parser wrapped or as they are; all else means that the part is damaged.
        return problem.getNestedException() instanceof RuntimeException ours ? ours : ZipGuard.damaged();
    }

    @Override
    public void close() throws IOException {
        part.close();
    }
}
