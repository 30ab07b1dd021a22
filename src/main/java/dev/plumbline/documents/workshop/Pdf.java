package dev.plumbline.documents.workshop;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF, opened to be read and drawn; scripts, forms and attachments in it are not looked at. */
final class Pdf implements AutoCloseable {
    private static final long MEMORY = 64 << 20;
    private static final long SCRATCH = 256 << 20;
    private static final float DOTS_TO_READ = 200;

    /** A scan is drawn with so many pixels at most, whatever size its pages say they have. */
    private static final float SIDE_MOST = 3_500;

    private final PDDocument document;

    private Pdf(PDDocument document) {
        this.document = document;
    }

    static Pdf open(Path file, Path scratch) throws IOException {
        MemoryUsageSetting memory =
                MemoryUsageSetting.setupMixed(MEMORY, SCRATCH).setTempDir(scratch.toFile());
        File pdf = file.toFile();
        try {
            return new Pdf(Loader.loadPDF(pdf, memory.streamCache));
        } catch (InvalidPasswordException e) {
            throw new Unreadable(Unread.PROTECTED);
        }
    }

    int pages() {
        return document.getNumberOfPages();
    }

    void read(Sheet sheet) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setPageEnd(Sheet.PAGE_END);
        stripper.writeText(document, sheet);
    }

    /** A page as a person would see it, to be read by a machine. */
    BufferedImage scanned(int page) throws IOException {
        float longest = longest(page);
        float scale = Math.min(DOTS_TO_READ / 72, SIDE_MOST / longest);
        return drawn(page, scale, ImageType.GRAY);
    }

    /** The first page, its longer side as long as that. */
    BufferedImage cover(int side) throws IOException {
        if (pages() == 0) {
            throw new Unreadable(Unread.DAMAGED);
        }
        return drawn(0, side / longest(0), ImageType.RGB);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private float longest(int page) {
        PDRectangle box = document.getPage(page).getCropBox();
        return Math.max(1, Math.max(box.getWidth(), box.getHeight()));
    }

    private BufferedImage drawn(int page, float scale, ImageType type) throws IOException {
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        return renderer.renderImage(page, scale, type);
    }
}
