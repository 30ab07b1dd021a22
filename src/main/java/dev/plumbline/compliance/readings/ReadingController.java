package dev.plumbline.compliance.readings;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.CompliancePermission;
import dev.plumbline.compliance.ProofKind;
import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.platform.Allow;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/properties/{property}/readings")
class ReadingController {
    private final ReadingService readings;

    ReadingController(ReadingService readings) {
        this.readings = readings;
    }

    /**
     * What a document of the property says of a certificate, to fill in a form with: the XML of an energy register exactly, printed
     * pages as machines read them. Nothing is handed in by it.
     *
     * @param version of the document
     * @param kind    of the certificate that it is to be
     */
    @GetMapping("/{version}")
    @Allow(CompliancePermission.SUBMIT)
    Reading show(
            @PathVariable PropertyId property, @PathVariable DocumentVersionId version, @RequestParam ProofKind kind) {
        return readings.read(property, version, kind);
    }
}
