package dev.plumbline.imports.runs;

import dev.plumbline.imports.ImportId;
import dev.plumbline.imports.ImportVerdict.Outcome;
import dev.plumbline.imports.ImportsPermission;
import dev.plumbline.imports.Mapping;
import dev.plumbline.imports.record.Line;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Version;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
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
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/v1/imports")
class ImportController {
    private final ImportService imports;
    private final Uploads uploads;
    private final RefusedReport refused;

    ImportController(ImportService imports, Uploads uploads, RefusedReport refused) {
        this.imports = imports;
        this.uploads = uploads;
        this.refused = refused;
    }

    /** What rows can become, and with which fields. */
    @GetMapping("/targets")
    @Allow(ImportsPermission.READ)
    List<ImportViews.Target> targets() {
        return imports.targets();
    }

    /** Imports of the firm, the latest first. */
    @GetMapping
    @Allow(ImportsPermission.READ)
    Page<ImportViews.Summary> list(@RequestParam(required = false) @Nullable String target, @Valid PageRequest page) {
        return imports.list(target, page);
    }

    /** Takes a file to import from. Its answer is not kept for repeats, as that would hold the file: the import keeps the key. */
    @PostMapping
    @Allow(ImportsPermission.RUN)
    @ResponseStatus(HttpStatus.CREATED)
    ImportViews.Whole upload(
            @RequestParam @NotBlank @Size(max = 40) String target,
            @RequestParam MultipartFile file,
            @RequestHeader(name = "Idempotency-Key", required = false) @Size(max = 255) @Nullable String key)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            return imports.show(uploads.upload(target, file.getOriginalFilename(), key, content)
                    .id());
        }
    }

    /** One import: its file, mapping, and what the dry run and the run came to. */
    @GetMapping("/{id}")
    @Allow(ImportsPermission.READ)
    ImportViews.Whole show(@PathVariable ImportId id) {
        return imports.show(id);
    }

    /** Says which column becomes which field. */
    @PutMapping("/{id}/mapping")
    @Allow(ImportsPermission.RUN)
    ImportViews.Whole map(@PathVariable ImportId id, @IfMatch Version seen, @Valid @RequestBody Mapping mapping) {
        return imports.map(id, seen, mapping);
    }

    /** Checks all rows without storing any, as a job: the dry run. */
    @PostMapping("/{id}/dry-run")
    @Allow(ImportsPermission.RUN)
    @ResponseStatus(HttpStatus.ACCEPTED)
    ImportViews.Whole check(@PathVariable ImportId id, @IfMatch Version seen) {
        return imports.check(id, seen);
    }

    /** Makes records of the rows, as a job. */
    @PostMapping("/{id}/run")
    @Allow(ImportsPermission.RUN)
    @ResponseStatus(HttpStatus.ACCEPTED)
    ImportViews.Whole run(@PathVariable ImportId id, @IfMatch Version seen) {
        return imports.run(id, seen);
    }

    /** Stops a dry run or run after the rows that are being worked on. */
    @PostMapping("/{id}/cancellation")
    @Allow(ImportsPermission.RUN)
    ImportViews.Whole cancel(@PathVariable ImportId id, @IfMatch Version seen) {
        return imports.cancel(id, seen);
    }

    /** Takes the run back: what nobody has touched since is removed, as a job. */
    @PostMapping("/{id}/undo")
    @Allow(ImportsPermission.RUN)
    @ResponseStatus(HttpStatus.ACCEPTED)
    ImportViews.Whole undo(@PathVariable ImportId id, @IfMatch Version seen) {
        return imports.undo(id, seen);
    }

    /** Discards an import that has not run, and its file. */
    @DeleteMapping("/{id}")
    @Allow(ImportsPermission.RUN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable ImportId id, @IfMatch Version seen) {
        imports.discard(id, seen);
    }

    /** What became of each row, in the order of the file. */
    @GetMapping("/{id}/rows")
    @Allow(ImportsPermission.READ)
    Page<Line> rows(
            @PathVariable ImportId id,
            @RequestParam(required = false) @Nullable Outcome outcome,
            @Valid RowCursor.Asked page) {
        return imports.rows(id, outcome, page);
    }

    /** The refused rows as they were, with the reasons, as CSV. */
    @GetMapping("/{id}/refused.csv")
    @Allow(ImportsPermission.READ)
    void refused(@PathVariable ImportId id, HttpServletResponse response) throws IOException {
        refused.send(id, response);
    }
}
