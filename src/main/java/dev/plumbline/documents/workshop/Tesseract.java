package dev.plumbline.documents.workshop;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/**
 * Reads pictures by the command of that name, in a process below this one: it has the same limits and ends with it.
 *
 * @param command   where it is
 * @param languages as its option {@code -l} takes them: {@code eng+deu}
 * @param folder    where it may write
 */
record Tesseract(String command, String languages, Path folder) {
    /** Of a document without text so many pages are read. */
    static final int PAGES_MOST = 10;

    private static final Duration PAGE = Duration.ofSeconds(40);
    private static final int OUTPUT_MOST = 1 << 20;

    void read(Pdf pdf, Sheet sheet) throws IOException {
        for (int page = 0; page < Math.min(pdf.pages(), PAGES_MOST); page++) {
            Path scan = folder.resolve("page.png");
            BufferedImage drawn = pdf.scanned(page);
            ImageIO.write(drawn, "png", scan.toFile());
            read(scan, sheet);
            sheet.end();
        }
    }

    void read(Path picture, Sheet sheet) throws IOException {
        Path out = folder.resolve("ocr");
        ProcessBuilder builder =
                new ProcessBuilder(List.of(command, picture.toString(), out.toString(), "-l", languages));
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        try {
            if (!process.waitFor(PAGE.toSeconds(), TimeUnit.SECONDS)) {
                throw new Unreadable(Unread.TOO_SLOW);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            process.destroyForcibly();
        }
        Path text = folder.resolve("ocr.txt");
        if (process.exitValue() != 0 || !Files.isRegularFile(text)) {
            throw new Unreadable(Unread.DAMAGED);
        }
        try (var in = Files.newInputStream(text)) {
            sheet.write(new String(in.readNBytes(OUTPUT_MOST), StandardCharsets.UTF_8));
        }
    }
}
