package dev.plumbline.sales.sheet;

import dev.plumbline.exports.Downloads;
import dev.plumbline.exports.ExportFormat;
import dev.plumbline.platform.Allow;
import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.SalesPermission;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/sales/leads/{id}/sheet")
class LeadSheetController {
    private final LeadSheet sheet;
    private final Downloads downloads;

    LeadSheetController(LeadSheet sheet, Downloads downloads) {
        this.sheet = sheet;
        this.downloads = downloads;
    }

    /** The lead as a PDF to print and to keep (PDF/A): what its page shows, with what each command still needs. */
    @GetMapping
    @Allow(SalesPermission.LEAD_READ)
    void print(@PathVariable LeadId id, HttpServletResponse response) throws IOException {
        downloads.send(
                response,
                "lead-" + id.value() + "." + ExportFormat.PDF.code(),
                ExportFormat.PDF.mediaType(),
                out -> sheet.printed(id, out));
    }
}
