package dev.plumbline.clients.client;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.ClientsPermission;
import dev.plumbline.exports.Downloads;
import dev.plumbline.exports.ExportFormat;
import dev.plumbline.platform.Allow;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/clients/{id}/sheet")
class ClientSheetController {
    private final ClientSheet sheet;
    private final Downloads downloads;

    ClientSheetController(ClientSheet sheet, Downloads downloads) {
        this.sheet = sheet;
        this.downloads = downloads;
    }

    /** The client as a PDF to print and to keep (PDF/A): what is known of it, whom to talk to, and its properties. */
    @GetMapping
    @Allow(ClientsPermission.CLIENT_READ)
    void print(@PathVariable ClientId id, HttpServletResponse response) throws IOException {
        downloads.send(
                response,
                "client-" + id.value() + "." + ExportFormat.PDF.code(),
                ExportFormat.PDF.mediaType(),
                out -> sheet.printed(id, out));
    }
}
