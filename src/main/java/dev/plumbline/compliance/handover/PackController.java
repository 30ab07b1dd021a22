package dev.plumbline.compliance.handover;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.CompliancePermission;
import dev.plumbline.exports.ExportFormat;
import dev.plumbline.exports.files.ExportRequest;
import dev.plumbline.exports.files.ExportView;
import dev.plumbline.exports.files.Exports;
import dev.plumbline.exports.files.Exports.Asked;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class PackController {
    private static final ExportRequest ZIP = new ExportRequest(ExportFormat.ZIP, null);

    private final Exports exports;
    private final CompliancePack pack;

    PackController(Exports exports, CompliancePack pack) {
        this.exports = exports;
        this.pack = pack;
    }

    /**
     * The compliance pack of a property, for an outsider: duties, certificates, ledgers, sums, and what the log has of it with
     * proofs. Refused with more than 20 files: then it is made as a job.
     *
     * @param asOf on this day, past or to come; today in London when it is absent
     */
    @GetMapping("/properties/{property}/pack")
    @Allow(CompliancePermission.PACK)
    void send(
            @PathVariable PropertyId property,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            HttpServletResponse response)
            throws IOException {
        exports.send(asked(new PackOf(property, null, asOf)), response);
    }

    /** The same as a job. */
    @PostMapping("/properties/{property}/pack")
    @Allow(CompliancePermission.PACK)
    @Idempotent
    @ResponseStatus(HttpStatus.ACCEPTED)
    ExportView request(@PathVariable PropertyId property, @RequestParam(required = false) @Nullable LocalDate asOf) {
        return exports.request(asked(new PackOf(property, null, asOf)));
    }

    /** The packs of all properties of a client that are looked after, each in a folder, as a job. */
    @PostMapping("/clients/{client}/pack")
    @Allow(CompliancePermission.PACK)
    @Idempotent
    @ResponseStatus(HttpStatus.ACCEPTED)
    ExportView requestOfClient(
            @PathVariable ClientId client, @RequestParam(required = false) @Nullable LocalDate asOf) {
        return exports.request(asked(new PackOf(null, client, asOf)));
    }

    private Asked<PackOf, PackFile> asked(PackOf of) {
        pack.require(of);
        return new Asked<>(pack, of, ZIP);
    }
}
