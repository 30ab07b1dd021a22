package dev.plumbline.exports;

import dev.plumbline.platform.Leftovers;
import dev.plumbline.shared.Ids;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Sends files that are made on the spot. Written to disk first and then sent: a failure on the way is a problem with a
 * code, never half a file that looks whole; memory does not grow with the rows; and a slow reader holds no connection to
 * the database.
 */
@Component
public class Downloads {
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final Ids ids;

    Downloads(@Value("${plumbline.data:data}") Path data, Ids ids) {
        this.folder = data.resolve("files").resolve("downloads");
        this.ids = ids;
    }

    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    public void send(HttpServletResponse response, String fileName, String mediaType, Content content)
            throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(ids.next().toString());
        try {
            write(file, content);
            send(response, fileName, mediaType, file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    public void send(HttpServletResponse response, String fileName, String mediaType, Path file) throws IOException {
        response.setContentType(mediaType);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(fileName).build().toString());
        response.setContentLengthLong(Files.size(file));
        try (OutputStream out = response.getOutputStream()) {
            Files.copy(file, out);
        }
    }

    /** Removes what a crash left before an instant. */
    public void sweep(Instant before) throws IOException {
        for (Path file : Leftovers.in(folder, before)) {
            Files.deleteIfExists(file);
        }
    }

    static void write(Path file, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
            content.writeTo(out);
        }
    }
}
