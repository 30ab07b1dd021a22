package dev.plumbline.sales.transfer;

import dev.plumbline.exports.files.ExportRequest;
import dev.plumbline.exports.files.ExportView;
import dev.plumbline.exports.files.Exports;
import dev.plumbline.exports.files.Exports.Asked;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.sales.SalesPermission;
import dev.plumbline.sales.leads.LeadFilter;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/sales/leads/export")
class LeadExportController {
    private final Exports exports;
    private final LeadExport leads;

    LeadExportController(Exports exports, LeadExport leads) {
        this.exports = exports;
        this.leads = leads;
    }

    /** The filtered leads as a file, written while it is read. */
    @GetMapping
    @Allow(SalesPermission.LEAD_EXPORT)
    void export(@Valid LeadFilter filter, @Valid ExportRequest request, HttpServletResponse response)
            throws IOException {
        exports.send(new Asked<>(leads, filter, request), response);
    }

    /** The same as a job, for lists of any length. */
    @PostMapping
    @Allow(SalesPermission.LEAD_EXPORT)
    @Idempotent
    @ResponseStatus(HttpStatus.ACCEPTED)
    ExportView request(@Valid LeadFilter filter, @Valid ExportRequest request) {
        return exports.request(new Asked<>(leads, filter, request));
    }
}
