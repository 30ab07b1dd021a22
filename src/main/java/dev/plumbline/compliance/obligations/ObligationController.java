package dev.plumbline.compliance.obligations;

import dev.plumbline.clients.ClientsPermission;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.exports.Downloads;
import dev.plumbline.exports.ExportFormat;
import dev.plumbline.platform.Allow;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/properties/{property}/obligations")
class ObligationController {
    private final ObligationService obligations;
    private final ObligationSheet sheet;
    private final Downloads downloads;

    ObligationController(ObligationService obligations, ObligationSheet sheet, Downloads downloads) {
        this.obligations = obligations;
        this.sheet = sheet;
        this.downloads = downloads;
    }

    /**
     * What the law asks of a property, whether it is met, why, and what changes next: the worst first.
     *
     * @param asOf    on this day, past or to come; today in London when it is absent
     * @param knownAt as we knew it at this instant; now when it is absent
     */
    @GetMapping
    @Allow(ClientsPermission.CLIENT_READ)
    ObligationsView show(
            @PathVariable PropertyId property,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Instant knownAt) {
        return obligations.show(property, asOf, knownAt);
    }

    /**
     * The same as a PDF to print and to keep (PDF/A), from what is known now.
     *
     * @param asOf on this day, past or to come; today in London when it is absent
     */
    @GetMapping("/sheet")
    @Allow(ClientsPermission.CLIENT_READ)
    void print(
            @PathVariable PropertyId property,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            HttpServletResponse response)
            throws IOException {
        downloads.send(
                response,
                "duties-" + property.value() + "." + ExportFormat.PDF.code(),
                ExportFormat.PDF.mediaType(),
                out -> sheet.printed(property, asOf, out));
    }
}
