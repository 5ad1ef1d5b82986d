package org.vieraugen.documents.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.events.Event;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.model.EventSeverity;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.paper.Typesetter;
import org.vieraugen.documents.paper.ToldBeside.Told;
import org.xml.sax.SAXException;

/** Lays papers out with Apache FOP, which shapes Arabic and Devanagari, breaks lines and pages, and tags; PDFBox adds what FOP does not say. */
@OnePerServer
public class FopTypesetter implements Typesetter {
    private static final Logger LOG = Logger.getLogger(FopTypesetter.class.getName());
    /** It says of each paper with Devanagari that it passes over a table of its font; the letters come out right without. */
    private static final Logger OF_FONTS =
            Logger.getLogger("org.apache.fop.complexscripts.fonts.GlyphClassTable$CoverageSetClassTable");

    private static final COSName CID_SET = COSName.getPDFName("CIDSet");

    private final Letters letters;
    private final ArabicGlyphs arabic;
    private final FopFactory factory;

    /** @throws IOException when the fonts cannot be read */
    public FopTypesetter() throws IOException {
        OF_FONTS.setLevel(Level.SEVERE);
        letters = new Letters();
        arabic = new ArabicGlyphs();
        try (var settings = FopTypesetter.class.getResourceAsStream("fop.xml")) {
            factory = new FopConfParser(settings, Fonts.HERE, new Fonts())
                    .getFopFactoryBuilder()
                    .build();
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }

    @Override
    public byte[] set(String page) {
        var read = Page.read(page);
        // FOP asks several times for a transformer of XML, for which Java would look into every library of the server
        // each time.
        var thread = Thread.currentThread();
        var libraries = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            var bytes = new ByteArrayOutputStream();
            var told = Layout.of(
                    read,
                    letters,
                    factory.newFop("application/pdf", agent(read), bytes).getDefaultHandler());
            return finished(bytes.toByteArray(), read, told);
        } catch (SAXException | IOException e) {
            throw new IllegalArgumentException("this page cannot be laid out", e);
        } finally {
            thread.setContextClassLoader(libraries);
        }
    }

    private FOUserAgent agent(Page page) {
        var agent = factory.newFOUserAgent();
        agent.setTitle(page.title());
        agent.setProducer("Vieraugen");
        agent.getEventBroadcaster().addEventListener(FopTypesetter::log);
        return agent;
    }

    private static void log(Event event) {
        if (event.getSeverity() != EventSeverity.INFO) {
            LOG.log(Level.WARNING, () -> EventFormatter.format(event));
        }
    }

    private byte[] finished(byte[] laidOut, Page page, List<Told> told) throws IOException {
        try (var paper = Loader.loadPDF(laidOut)) {
            // FOP writes scripts in capital letters.
            paper.getDocumentCatalog().setLanguage(page.language());
            ToldBeside.in(paper, told);
            arabic.nameIn(paper);
            dropSets(paper);
            nameInItsLanguage(paper);
            var bytes = new ByteArrayOutputStream();
            paper.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** FOP's list of the glyphs in a font is not complete, and PDF/UA asks for none. */
    private static void dropSets(PDDocument paper) throws IOException {
        for (var key : paper.getDocument().getXrefTable().keySet()) {
            if (paper.getDocument().getObjectFromPool(key).getObject() instanceof COSDictionary found) {
                found.removeItem(CID_SET);
            }
        }
    }

    /** A title may stand in several languages; PDF/UA wants that said even of one. */
    private static void nameInItsLanguage(PDDocument paper) throws IOException {
        var metadata = paper.getDocumentCatalog().getMetadata();
        var said = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(said.replaceFirst(
                        "(?s)<dc:title>(.*?)</dc:title>",
                        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">$1</rdf:li></rdf:Alt></dc:title>")
                .getBytes(StandardCharsets.UTF_8));
    }
}
