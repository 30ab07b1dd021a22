package dev.plumbline.exports.files;

import dev.plumbline.exports.Downloads;
import dev.plumbline.exports.ExportId;
import dev.plumbline.platform.Allow;
import dev.plumbline.shared.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Exports that were made as a job. What may be exported is up to each list's own permission. */
@RestController
@RequestMapping("/api/v1/exports")
class ExportController {
    private final ExportShelf exports;
    private final Downloads downloads;

    ExportController(ExportShelf exports, Downloads downloads) {
        this.exports = exports;
        this.downloads = downloads;
    }

    /** The caller's exports of the last day, the latest first. */
    @GetMapping
    @Allow(Allow.MEMBER)
    Page<ExportView> list() {
        return new Page<>(exports.list(), null);
    }

    /** How far an export is; when it is ready, its file can be had. */
    @GetMapping("/{id}")
    @Allow(Allow.MEMBER)
    ExportView show(@PathVariable ExportId id) {
        return exports.show(id);
    }

    /** The file of an export that is ready. */
    @GetMapping("/{id}/file")
    @Allow(Allow.MEMBER)
    void download(@PathVariable ExportId id, HttpServletResponse response) throws IOException {
        ExportShelf.Ready ready = exports.ready(id);
        downloads.send(
                response,
                ready.export().source() + "." + ready.export().format().code(),
                ready.export().format().mediaType(),
                ready.path());
    }
}
