package dev.plumbline.compliance.handin;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.CertificateId;
import dev.plumbline.compliance.ProofKind;
import dev.plumbline.compliance.certificates.CertificateRequests.NewCertificate;
import dev.plumbline.compliance.kinds.ProofKindView;
import dev.plumbline.compliance.readings.Reading;
import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.documents.NewFiles;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import dev.plumbline.shared.Version;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/portal")
class HandInController {
    private final HandIns handIns;

    HandInController(HandIns handIns) {
        this.handIns = handIns;
    }

    /** @param version of the document that was made of the file */
    record FileTaken(DocumentVersionId version) {}

    /** The kinds of proof that can be handed in, and what each has to state before it can be verified. */
    @GetMapping("/proof-kinds")
    @Allow(Allow.GUEST)
    Page<ProofKindView> kinds() {
        return new Page<>(ProofKindView.all(), null);
    }

    /** What was handed in for a property, also what was rejected or taken back. Not for tenants. */
    @GetMapping("/properties/{property}/certificates")
    @Allow(Allow.GUEST)
    Page<HandedInView> list(@PathVariable PropertyId property) {
        return handIns.list(property);
    }

    /**
     * Takes a file that is to show a certificate; firm and client see it. It counts for nothing until a certificate that it shows is
     * handed in and looked at.
     *
     * @param name as the sender calls it
     */
    @PostMapping("/files/{property}")
    @Allow(Allow.GUEST)
    @ResponseStatus(HttpStatus.CREATED)
    FileTaken add(
            @PathVariable PropertyId property,
            @RequestParam @NotBlank @Size(max = 400) String name,
            @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) @Nullable String type,
            HttpServletRequest request,
            InputStream content)
            throws IOException {
        // Not in the mapping: there it would be judged before who calls is known.
        if (!MediaType.APPLICATION_OCTET_STREAM_VALUE.equals(type)) {
            throw Problem.of(SharedProblem.MEDIA_TYPE, "A file is sent as " + MediaType.APPLICATION_OCTET_STREAM + ".");
        }
        long bytes = request.getContentLengthLong();
        if (bytes < 0) {
            throw Problem.field("header:Content-Length", "required", "Say how long the file is.");
        }
        return new FileTaken(handIns.take(property, new NewFiles.Sent(name, bytes, content)));
    }

    /**
     * What a file says of a certificate, to fill in a form with. Nothing is handed in by it.
     *
     * @param version of the document
     * @param kind    of the certificate that it is to be
     */
    @GetMapping("/properties/{property}/readings/{version}")
    @Allow(Allow.GUEST)
    Reading read(
            @PathVariable PropertyId property, @PathVariable DocumentVersionId version, @RequestParam ProofKind kind) {
        return handIns.read(property, version, kind);
    }

    /** Hands in a certificate. It counts once somebody of the firm has verified it. */
    @PostMapping("/properties/{property}/certificates")
    @Idempotent
    @Allow(Allow.GUEST)
    @ResponseStatus(HttpStatus.CREATED)
    HandedInView submit(@PathVariable PropertyId property, @Valid @RequestBody NewCertificate body) {
        return handIns.submit(property, body.kind(), body.states().stated());
    }

    /** Takes back what oneself has handed in, before anybody has looked at it. */
    @PutMapping("/properties/{property}/certificates/{id}/withdrawal")
    @Allow(Allow.GUEST)
    HandedInView withdraw(@PathVariable PropertyId property, @PathVariable CertificateId id, @IfMatch Version seen) {
        return handIns.withdraw(property, id, seen);
    }
}
