package dev.plumbline.documents.uploads;

import dev.plumbline.documents.DocumentsPermission;
import dev.plumbline.documents.UploadId;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Files on their way here, by tus 1.0.0 ({@code https://tus.io/protocols/resumable-upload}). */
@RestController
@RequestMapping("/api/v1/documents/uploads")
class UploadController {
    private static final String RESUMABLE = "Tus-Resumable";
    private static final String PROTOCOL = "1.0.0";
    private static final String OFFSET = "Upload-Offset";
    private static final String LENGTH = "Upload-Length";
    private static final String PART = "application/offset+octet-stream";

    private final UploadService uploads;

    UploadController(UploadService uploads) {
        this.uploads = uploads;
    }

    /**
     * Begins an upload. Its parts are sent to the address that the answer names; a document can be made of it once all are there.
     *
     * @param bytes    how long the file is
     * @param metadata {@code filename} and its value in Base64, as tus writes it
     */
    @PostMapping
    @Idempotent
    @Allow(DocumentsPermission.WRITE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<UploadView> create(
            @RequestHeader(LENGTH) @Min(0) long bytes,
            @RequestHeader(name = "Upload-Metadata", required = false) @Size(max = 4000) @Nullable String metadata,
            HttpServletRequest request) {
        requireDecimal(request, LENGTH, bytes);
        UploadView made = uploads.create(fileName(metadata), bytes);
        return ResponseEntity.created(
                        URI.create("/api/v1/documents/uploads/" + made.id().value()))
                .header(RESUMABLE, PROTOCOL)
                .header(OFFSET, "0")
                .body(made);
    }

    /** Where an upload stands: the next part begins there. */
    @GetMapping("/{id}")
    @Allow(DocumentsPermission.WRITE)
    UploadView show(@PathVariable UploadId id, HttpServletResponse response) {
        UploadView upload = uploads.show(id);
        response.setHeader(RESUMABLE, PROTOCOL);
        response.setHeader(OFFSET, String.valueOf(upload.received()));
        response.setHeader(LENGTH, String.valueOf(upload.bytes()));
        return upload;
    }

    /** Takes the part that begins where the upload stands. Of one that breaks off, what has arrived is kept. */
    @PatchMapping("/{id}")
    @Allow(DocumentsPermission.WRITE)
    ResponseEntity<Void> send(
            @PathVariable UploadId id,
            @RequestHeader(OFFSET) @Min(0) long offset,
            @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) @Nullable String type,
            InputStream content,
            HttpServletRequest request)
            throws IOException {
        uploads.show(id);
        requireDecimal(request, OFFSET, offset);
        // Not in the mapping: there it would be judged before who calls is known.
        if (!PART.equals(type)) {
            throw Problem.of(SharedProblem.MEDIA_TYPE, "A part is sent as " + PART + ".");
        }
        return ResponseEntity.noContent()
                .header(RESUMABLE, PROTOCOL)
                .header(OFFSET, String.valueOf(uploads.receive(id, offset, content)))
                .build();
    }

    /** Gives an upload up; nothing of it stays. */
    @DeleteMapping("/{id}")
    @Allow(DocumentsPermission.WRITE)
    ResponseEntity<Void> cancel(@PathVariable UploadId id) {
        uploads.cancel(id);
        return ResponseEntity.noContent().header(RESUMABLE, PROTOCOL).build();
    }

    /** The converter of numbers takes what tus does not know, as 0x10. */
    private static void requireDecimal(HttpServletRequest request, String header, long read) {
        if (!String.valueOf(read).equals(request.getHeader(header))) {
            throw Problem.field("header:" + header, "type", "Write it in decimal digits.");
        }
    }

    private static String fileName(@Nullable String metadata) {
        return Stream.of((metadata == null ? "" : metadata).split(","))
                .map(pair -> pair.strip().split(" ", 2))
                .filter(pair -> pair[0].equals("filename") && pair.length == 2)
                .map(pair -> text(pair[1]))
                .findFirst()
                .orElse("");
    }

    private static String text(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Problem.field("header:Upload-Metadata", "base64", "The file's name is not written in Base64.");
        }
    }
}
