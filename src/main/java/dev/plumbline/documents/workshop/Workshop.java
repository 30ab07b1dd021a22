package dev.plumbline.documents.workshop;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jspecify.annotations.Nullable;

/**
 * The program of a process that reads one file and ends. It finds the file {@link #INPUT} in its folder and leaves there {@link #TEXT}
 * and {@link #PICTURE}, or in their place files with the ending {@link #NONE} that say why not. Each is there whole or not at all, so
 * that what was done before it died counts.
 */
public final class Workshop {
    public static final String INPUT = "input";
    public static final String TEXT = "text";
    public static final String PICTURE = "picture";
    public static final String NONE = ".none";

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String OPEN = "application/vnd.oasis.opendocument.";
    private static final String PDF = "application/pdf";
    private static final Set<String> DRAWN = Set.of("image/jpeg", "image/png", "image/gif", "image/tiff");
    private static final Set<String> SCANNED = Set.of("image/jpeg", "image/png", "image/tiff", "image/webp");

    private final Path folder;
    private final Path input;
    private final String mediaType;
    private final @Nullable Tesseract tesseract;

    private Workshop(Path folder, String mediaType, @Nullable Tesseract tesseract) {
        this.folder = folder;
        this.input = folder.resolve(INPUT);
        this.mediaType = mediaType;
        this.tesseract = tesseract;
    }

    /** Whether pictures of the kind, and documents without text, are read where a Tesseract is. */
    public static boolean isScanned(String mediaType) {
        return SCANNED.contains(mediaType) || mediaType.equals(PDF);
    }

    /**
     * @param args the folder, the file's media type, after how many seconds to give up, the command of Tesseract or nothing, and its
     *             languages
     */
    public static void main(String[] args) throws IOException {
        endAfter(Duration.ofSeconds(Long.parseLong(args[2])));
        ImageIO.setUseCache(false);
        FontMappers.set(new OneFont());
        Path folder = Path.of(args[0]);
        Tesseract tesseract = args[3].isEmpty() ? null : new Tesseract(args[3], args[4], folder);
        new Workshop(folder, args[1], tesseract).work();
        Runtime.getRuntime().halt(0);
    }

    /** What the file yields is done first, what takes long last. */
    private void work() throws IOException {
        Sheet sheet = new Sheet();
        boolean more = attempt(TEXT, () -> read(sheet));
        if (!more || !sheet.isBlank()) {
            leaveText(more, sheet);
            attempt(PICTURE, () -> leave(PICTURE, png(picture())));
            return;
        }
        attempt(PICTURE, () -> leave(PICTURE, png(picture())));
        leaveText(attempt(TEXT, () -> scan(sheet)), sheet);
    }

    private void leaveText(boolean done, Sheet sheet) throws IOException {
        if (done) {
            leave(TEXT, sheet.text().getBytes(StandardCharsets.UTF_8));
        }
    }

    private void read(Sheet sheet) throws IOException {
        switch (mediaType) {
            case PDF -> {
                try (Pdf pdf = Pdf.open(input, folder)) {
                    pdf.read(sheet);
                }
            }
            case OFFICE + "wordprocessingml.document" -> XmlParts.WORD.read(input, sheet);
            case OFFICE + "spreadsheetml.sheet" -> XmlParts.SHEETS.read(input, sheet);
            case OFFICE + "presentationml.presentation" -> XmlParts.SLIDES.read(input, sheet);
            case OPEN + "text", OPEN + "spreadsheet", OPEN + "presentation" -> XmlParts.OPEN.read(input, sheet);
            case "image/svg+xml" -> {
                try (InputStream in = Files.newInputStream(input)) {
                    XmlParts.DRAWING.read(in, sheet);
                }
            }
            case "text/html" -> Letters.page(PlainText.decoded(Files.readAllBytes(input)), sheet);
            case "application/rtf" -> Letters.rich(input, sheet);
            case "message/rfc822" -> Letters.mail(input, sheet);
            default -> {
                if (!SCANNED.contains(mediaType)) {
                    throw new Unreadable(Unread.KIND);
                }
            }
        }
    }

    /** Reads what is only a picture of text. */
    private void scan(Sheet sheet) throws IOException {
        if (!isScanned(mediaType)) {
            return;
        }
        if (tesseract == null) {
            throw new Unreadable(Unread.NO_OCR);
        }
        if (mediaType.equals(PDF)) {
            try (Pdf pdf = Pdf.open(input, folder)) {
                tesseract.read(pdf, sheet);
            }
        } else {
            tesseract.read(input, sheet);
        }
    }

    private BufferedImage picture() throws IOException {
        if (mediaType.equals(PDF)) {
            try (Pdf pdf = Pdf.open(input, folder)) {
                return Thumbnail.small(pdf.cover(2 * Thumbnail.SIDE));
            }
        }
        if (!DRAWN.contains(mediaType)) {
            throw new Unreadable(Unread.KIND);
        }
        return Thumbnail.of(input);
    }

    private interface Work {
        void run() throws IOException;
    }

    /** Whether something may have come of it; if not, why is written down. */
    private boolean attempt(String what, Work work) throws IOException {
        Unread reason;
        try {
            work.run();
            return true;
        } catch (Sheet.Full enough) {
            return true;
        } catch (Unreadable e) {
            reason = e.reason();
        } catch (OutOfMemoryError e) {
            reason = Unread.TOO_LARGE;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Parsers answer what is not as they expect it with whatever exception is at hand.
            reason = Unread.DAMAGED;
        }
        leave(what + NONE, reason.code().getBytes(StandardCharsets.US_ASCII));
        return false;
    }

    private void leave(String name, byte[] content) throws IOException {
        Path part = Files.write(folder.resolve(name + ".part"), content);
        Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    /** It ends by itself also when nobody is left to end it. */
    private static void endAfter(Duration limit) {
        Thread end = new Thread(() -> {
            try {
                Thread.sleep(limit);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
            Runtime.getRuntime().halt(1);
        });
        end.setDaemon(true);
        end.start();
    }
}
