package dev.plumbline.compliance.readings;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the XML of the registers of England and Wales, Scotland and Northern Ireland: reduced data and full SAP, of homes. Names
 * count, namespaces do not, since each version of the schema has its own. No document type, nothing fetched.
 */
final class EnergyCertificateReader {
    private static final Set<String> ROOTS = Set.of("RdSAP-Report", "SAP-Report");
    private static final String HEADER = "Report-Header";
    private static final String DEPTH_MAX = "64";
    private static final int TEXT_MAX = 100;
    private static final int RATING_DIGITS = 4;

    private EnergyCertificateReader() {}

    /**
     * Empty for XML of something else.
     *
     * @throws IOException when it is no XML, or declares a document type
     */
    static Optional<EnergyCertificate> read(byte[] file) throws IOException {
        try {
            Element root = parser().parse(new ByteArrayInputStream(file)).getDocumentElement();
            return ROOTS.contains(root.getLocalName()) ? Optional.of(certificate(root)) : Optional.empty();
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }

    private static EnergyCertificate certificate(Element root) {
        Place place = place(root);
        return new EnergyCertificate(
                text(root, HEADER, "RRN"),
                day(text(root, HEADER, "Registration-Date")),
                number(text(root, "Energy-Assessment", "Energy-Use", "Energy-Rating-Current")),
                text(root, HEADER, "Energy-Assessor", "Name"),
                membership(root),
                place.address(),
                place.postcode(),
                "entered".equals(text(root, HEADER, "Status")));
    }

    /** Scotland says otherwise than the others. */
    private static @Nullable String membership(Element root) {
        String certificate = text(root, HEADER, "Energy-Assessor", "Identification-Number", "Certificate-Number");
        return certificate != null
                ? certificate
                : text(root, HEADER, "Energy-Assessor", "Identification-Number", "Membership-Number");
    }

    private record Place(@Nullable String address, @Nullable String postcode) {}

    private static Place place(Element root) {
        String address = Stream.of("Address-Line-1", "Address-Line-2", "Address-Line-3", "Post-Town", "Postcode")
                .map(line -> text(root, HEADER, "Property", "Address", line))
                .filter(line -> line != null)
                .collect(Collectors.joining(", "));
        return new Place(address.isEmpty() ? null : address, text(root, HEADER, "Property", "Address", "Postcode"));
    }

    /** What stands in the first element down this way; null for none, for a blank, and for what is longer than it can be. */
    private static @Nullable String text(Element root, String... way) {
        Element at = root;
        for (String name : way) {
            at = child(at, name);
            if (at == null) {
                return null;
            }
        }
        String text = at.getTextContent().strip();
        return text.isEmpty() || text.length() > TEXT_MAX ? null : text;
    }

    private static @Nullable Element child(Element parent, String name) {
        for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element element && name.equals(element.getLocalName())) {
                return element;
            }
        }
        return null;
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private static @Nullable Integer number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1," + RATING_DIGITS + "}") ? Integer.valueOf(text) : null;
    }

    /** The JDK's own, whichever else is on the class path. */
    private static DocumentBuilder parser() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setAttribute("jdk.xml.maxElementDepth", DEPTH_MAX);
            DocumentBuilder parser = factory.newDocumentBuilder();
            // Its own would write to the console.
            parser.setErrorHandler(new DefaultHandler());
            return parser;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the name of a file says that it is XML. */
    static boolean isNamed(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(".xml");
    }
}
