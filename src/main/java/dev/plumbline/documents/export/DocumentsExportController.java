package dev.plumbline.documents.export;

import dev.plumbline.documents.DocumentsPermission;
import dev.plumbline.documents.export.DocumentsExport.OfRecord;
import dev.plumbline.exports.ExportFormat;
import dev.plumbline.exports.files.ExportRequest;
import dev.plumbline.exports.files.ExportView;
import dev.plumbline.exports.files.Exports;
import dev.plumbline.exports.files.Exports.Asked;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/documents/records/{kind}/{record}/export")
class DocumentsExportController {
    private final Exports exports;
    private final DocumentsExport documents;

    DocumentsExportController(Exports exports, DocumentsExport documents) {
        this.exports = exports;
        this.documents = documents;
    }

    /** The documents of a record as a list, or with {@code format=zip} as a bundle of what is shown of each. */
    @GetMapping
    @Allow(DocumentsPermission.READ)
    void export(
            @PathVariable String kind,
            @PathVariable UUID record,
            @Valid ExportRequest request,
            HttpServletResponse response)
            throws IOException {
        exports.send(asked(kind, record, request), response);
    }

    /** The same as a job, for many or large documents. */
    @PostMapping
    @Allow(DocumentsPermission.READ)
    @Idempotent
    @ResponseStatus(HttpStatus.ACCEPTED)
    ExportView request(@PathVariable String kind, @PathVariable UUID record, @Valid ExportRequest request) {
        return exports.request(asked(kind, record, request));
    }

    /** Refuses a record that the caller may not know of when it is asked for, not when the file is made. */
    private Asked<OfRecord, ExportedDocument> asked(String kind, UUID record, ExportRequest request) {
        if (request.formatOrDefault() == ExportFormat.ZIP) {
            OpenedContents.requireMember();
        }
        documents.requireRecord(kind, record);
        return new Asked<>(documents, new OfRecord(kind, record), request);
    }
}
