package dev.plumbline.audit.view;

import dev.plumbline.audit.AuditPermission;
import dev.plumbline.audit.log.LogExport;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Scope;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/audit")
class AuditController {
    private final AuditLog log;
    private final LogExport export;

    AuditController(AuditLog log, LogExport export) {
        this.log = log;
        this.export = export;
    }

    /** Events of the firm, the latest first. */
    @GetMapping("/events")
    @Allow(AuditPermission.READ)
    Page<EventView> list(@Valid EventFilter filter, @Valid PageRequest page) {
        return log.list(filter, page);
    }

    /** One event with what was before and after. */
    @GetMapping("/events/{id}")
    @Allow(AuditPermission.READ)
    EventView show(@PathVariable UUID id) {
        return log.show(id);
    }

    /** Proves that an event stands in the log, under the first checkpoint that covers it (RFC 9162, section 2.1.3). */
    @GetMapping("/events/{id}/proof")
    @Allow(AuditPermission.READ)
    ProofView prove(@PathVariable UUID id) {
        return log.prove(id);
    }

    /** Signed checkpoints of the firm's log, the latest first. */
    @GetMapping("/checkpoints")
    @Allow(AuditPermission.READ)
    Page<CheckpointView> checkpoints(@Valid PageRequest page) {
        return log.checkpoints(page);
    }

    /** Proves that the later of two checkpoints extends the earlier one (RFC 9162, section 2.1.4). */
    @GetMapping("/consistency")
    @Allow(AuditPermission.READ)
    ConsistencyView consistency(@RequestParam @Min(1) long from, @RequestParam @Min(1) long to) {
        return log.consistency(from, to);
    }

    /** The keys that sign, and have signed, the firm's checkpoints. */
    @GetMapping("/keys")
    @Allow(AuditPermission.READ)
    KeyView keys() {
        return log.keys();
    }

    /** The whole log for an offline verifier, as a stream; a file that breaks off lacks its last line, and that is seen. */
    @GetMapping(value = "/export", produces = "application/gzip")
    @Allow(AuditPermission.EXPORT)
    void export(HttpServletResponse response) throws IOException {
        LogExport.Plan plan = export.plan(Scope.current().firm());
        response.setContentType("application/gzip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"audit-" + plan.firm().value() + "-" + plan.size() + ".jsonl.gz\"");
        GZIPOutputStream packed = new GZIPOutputStream(response.getOutputStream());
        export.write(plan, packed);
        packed.finish();
    }
}
