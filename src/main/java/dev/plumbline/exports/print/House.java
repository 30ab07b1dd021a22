package dev.plumbline.exports.print;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.net.URI;
import java.util.Objects;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.transform.Templates;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.EnvironmentalProfileFactory;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.events.Event;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.model.EventSeverity;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xml.sax.SAXException;

/** The house style and the machine that sets it. Made once, at the first print: it takes a second. */
final class House {
    static final String REGULAR = "/Inter-Regular.ttf";

    private static final Set<String> FONTS = Set.of(REGULAR, "/Inter-SemiBold.ttf");
    private static final Logger log = LoggerFactory.getLogger(House.class);

    private final FopFactory fop;
    private final Templates style;

    private static final class Made {
        static final House HOUSE = new House();
    }

    private House() {
        try (InputStream conf = resource("house.xconf");
                InputStream xsl = resource("house.xsl")) {
            this.fop = new FopConfParser(
                            conf, EnvironmentalProfileFactory.createRestrictedIO(URI.create("house:/"), new Fonts()))
                    .getFopFactoryBuilder()
                    .build();
            fop.getFontManager().disableFontCache();
            this.style = secure().newTemplates(new StreamSource(xsl));
        } catch (IOException | SAXException | TransformerException e) {
            throw new IllegalStateException("The house style is broken", e);
        }
    }

    static House get() {
        return Made.HOUSE;
    }

    /** A font that is bundled; null for everything else. */
    static @Nullable InputStream open(String name) {
        return FONTS.contains(name) ? House.class.getResourceAsStream("/print/fonts" + name) : null;
    }

    /**
     * @param markup as {@link PrintPage#markup} makes it
     * @param out    stays open
     */
    void set(String markup, String title, PrintBrand brand, OutputStream out) throws IOException {
        FOUserAgent agent = fop.newFOUserAgent();
        agent.setTitle(title);
        agent.setProducer("Plumbline");
        agent.getEventBroadcaster().addEventListener(House::tell);
        try {
            // A transformer belongs to one document: it keeps what the one before it had.
            Transformer transformer = style.newTransformer();
            transformer.setParameter("colour", brand.colour());
            transformer.setParameter("logo", brand.logo());
            transformer.setParameter("footer", brand.footer());
            transformer.transform(
                    new StreamSource(new StringReader(markup)),
                    new SAXResult(fop.newFop(MimeConstants.MIME_PDF, agent, out).getDefaultHandler()));
        } catch (TransformerException | FOPException e) {
            throw new IOException("The page could not be set", e);
        }
    }

    private static TransformerFactory secure() throws TransformerException {
        TransformerFactory factory = TransformerFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
        return factory;
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(House.class.getResourceAsStream("/print/" + name));
    }

    private static void tell(Event event) {
        if (!event.getSeverity().equals(EventSeverity.INFO)) {
            log.debug("{}", EventFormatter.format(event));
        }
    }

    /** All that a document is ever given: two fonts. A logo stands in the document itself; addresses, files and everything else do not exist for it. */
    private static final class Fonts implements ResourceResolver {
        @Override
        public Resource getResource(URI address) throws IOException {
            InputStream font = "house".equals(address.getScheme()) ? open(address.getPath()) : null;
            if (font == null) {
                throw new FileNotFoundException("A print fetches nothing");
            }
            return new Resource(font);
        }

        @Override
        public OutputStream getOutputStream(URI address) throws IOException {
            throw new FileNotFoundException("A print writes nothing but itself");
        }
    }
}
