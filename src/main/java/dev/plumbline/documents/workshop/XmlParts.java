package dev.plumbline.documents.workshop;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Text of XML, alone or in the parts of an office document. No document type is read, no entity of its own is known, nothing is fetched.
 *
 * @param parts   names of the parts that have it
 * @param holding names of the elements that have text; empty when all have
 * @param ending  names of the elements behind which another line begins
 */
record XmlParts(Pattern parts, Set<String> holding, Set<String> ending) {
    static final XmlParts WORD = of(
            "word/(document|footnotes|endnotes|comments|header\\d*|footer\\d*)\\.xml",
            Set.of("t"),
            Set.of("p", "br", "cr", "tab", "tc"));
    static final XmlParts SHEETS =
            of("xl/(sharedStrings|worksheets/sheet\\d+|comments\\d*)\\.xml", Set.of("t", "v"), Set.of("si", "c"));
    static final XmlParts SLIDES =
            of("ppt/(slides/slide|notesSlides/notesSlide)\\d+\\.xml", Set.of("t"), Set.of("p", "br"));
    static final XmlParts OPEN =
            of("content\\.xml", Set.of(), Set.of("p", "h", "tab", "line-break", "table-cell", "s"));
    static final XmlParts DRAWING =
            of("", Set.of("text", "tspan", "title", "desc"), Set.of("text", "tspan", "title", "desc"));

    private static final Set<String> STRINGS = Set.of("s", "b", "e");

    private static XmlParts of(String parts, Set<String> holding, Set<String> ending) {
        return new XmlParts(Pattern.compile(parts), holding, ending);
    }

    void read(Path file, Sheet sheet) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> found = archive.stream()
                    .filter(each -> parts.matcher(each.getName()).matches())
                    .sorted(Comparator.<ZipEntry>comparingInt(
                                    each -> each.getName().length())
                            .thenComparing(ZipEntry::getName))
                    .toList();
            for (ZipEntry part : found) {
                try (InputStream in = archive.getInputStream(part)) {
                    read(in, sheet);
                    sheet.end();
                }
            }
        }
    }

    void read(InputStream in, Sheet sheet) throws IOException {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(in);
            walk(xml, sheet);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void walk(XMLStreamReader xml, Sheet sheet) throws XMLStreamException, IOException {
        int inside = 0;
        boolean pointsElsewhere = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (xml.getLocalName().equals("c")) {
                        // A cell of a sheet: its value may be the number of a text that stands elsewhere.
                        String type = xml.getAttributeValue(null, "t");
                        pointsElsewhere = type != null && STRINGS.contains(type);
                    }
                    if (holds(xml.getLocalName(), pointsElsewhere)) {
                        inside++;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (holds(xml.getLocalName(), pointsElsewhere)) {
                        inside--;
                    }
                    if (ending.contains(xml.getLocalName())) {
                        sheet.end();
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (inside > 0) {
                        sheet.write(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    }
                }
                default -> {}
            }
        }
    }

    private boolean holds(String element, boolean pointsElsewhere) {
        return holding.isEmpty() || (holding.contains(element) && !(pointsElsewhere && element.equals("v")));
    }

    private static XMLInputFactory factory() {
        // The JDK's own, whichever else is on the class path.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }
}
