package dev.plumbline.documents.links;

import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.documents.DocumentsPermission;
import dev.plumbline.documents.versions.DocumentVersion.Content;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Public;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/documents")
class ContentController {
    private final ContentLinks links;

    ContentController(ContentLinks links) {
        this.links = links;
    }

    /** @param inline whether it is shown in a page, and not kept as a file */
    record LinkRequest(boolean inline) {}

    /** Makes a link to the content of a version, for two minutes. */
    @PostMapping("/versions/{id}/link")
    @Allow(DocumentsPermission.READ)
    ContentLink link(@PathVariable DocumentVersionId id, @Valid @RequestBody LinkRequest body) {
        return links.link(id, body.inline());
    }

    /** The content of a version, by its link. What a browser could run is never shown, only kept. */
    @GetMapping("/contents/{token}")
    @Public("the link is the credential: signed, for two minutes, and whom it was made for must still see the document")
    void send(@PathVariable String token, HttpServletResponse response) throws IOException {
        ContentLinks.Opened opened = links.open(token);
        Content content = opened.version().content();
        response.setContentType(content.mediaType());
        response.setContentLengthLong(content.bytes());
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                (opened.inline() ? ContentDisposition.inline() : ContentDisposition.attachment())
                        .filename(content.fileName(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        try (InputStream in = opened.content()) {
            in.transferTo(response.getOutputStream());
        }
    }
}
