package dev.plumbline.sales.transfer;

import dev.plumbline.exports.files.ExportRequest;
import dev.plumbline.exports.files.ExportView;
import dev.plumbline.exports.files.Exports;
import dev.plumbline.exports.files.Exports.Asked;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.sales.SalesPermission;
import dev.plumbline.sales.leads.Lead;
import dev.plumbline.sales.leads.LeadFilter;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
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

    /** {@code ?sort} of the list that is taken away. */
    record Order(@Size(max = 60) @Nullable String sort) {}

    /** The filtered leads as a file, written while it is read. */
    @GetMapping
    @Allow(SalesPermission.LEAD_EXPORT)
    void export(
            @Valid LeadFilter filter, @Valid Order order, @Valid ExportRequest request, HttpServletResponse response)
            throws IOException {
        exports.send(asked(filter, order, request), response);
    }

    /** The same as a job, for lists of any length. */
    @PostMapping
    @Allow(SalesPermission.LEAD_EXPORT)
    @Idempotent
    @ResponseStatus(HttpStatus.ACCEPTED)
    ExportView request(@Valid LeadFilter filter, @Valid Order order, @Valid ExportRequest request) {
        return exports.request(asked(filter, order, request));
    }

    /** Refuses a wrong sort when it is asked for, not when the file is made. */
    private Asked<ExportedLeads, Lead> asked(LeadFilter filter, Order order, ExportRequest request) {
        LeadFilter.requireOrder(order.sort());
        return new Asked<>(leads, new ExportedLeads(filter, order.sort()), request);
    }
}
