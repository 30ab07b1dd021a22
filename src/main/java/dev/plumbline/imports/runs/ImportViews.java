package dev.plumbline.imports.runs;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.plumbline.imports.ImportId;
import dev.plumbline.imports.Mapping;
import dev.plumbline.imports.files.FileFacts;
import dev.plumbline.imports.mapping.Suggestions;
import dev.plumbline.imports.record.Counts;
import dev.plumbline.imports.record.ImportRun;
import dev.plumbline.imports.record.ImportStatus;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Versioned;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What callers see of an import. */
final class ImportViews {

    /** One of the list. */
    record Summary(
            ImportId id,
            long version,
            String target,
            ImportStatus status,
            Instant statusAt,
            String fileName,
            long fileBytes,
            int rowCount,
            String createdBy,
            Instant createdAt)
            implements Versioned {
        static Summary of(ImportRun run) {
            return new Summary(
                    run.id(),
                    run.version(),
                    run.target(),
                    run.status(),
                    run.state().at(),
                    run.upload().fileName(),
                    run.upload().bytes(),
                    run.rows(),
                    run.createdBy(),
                    run.createdAt());
        }
    }

    /**
     * @param done rows dealt with; where it has ended, all
     */
    @Schema(name = "ImportProgress")
    record Progress(int done, int total, Counts counts) {}

    /**
     * @param suggestion what the columns suggest; until they are mapped
     * @param warnings   what the person should know before running it
     * @param check      the last dry run; null without one
     * @param run        null until it has run
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Whole(
            ImportId id,
            long version,
            String target,
            ImportStatus status,
            Instant statusAt,
            String fileName,
            String fileSha256,
            long fileBytes,
            FileFacts file,
            int rowCount,
            @Nullable Mapping mapping,
            Suggestions.@Nullable Suggestion suggestion,
            List<String> warnings,
            @Nullable Progress check,
            @Nullable Progress run,
            @Nullable Progress undo,
            @Nullable String failure,
            String createdBy,
            Instant createdAt,
            List<CommandView> commands)
            implements Versioned {}

    /** What the fields of a target are, for the mapping screen. */
    @Schema(name = "ImportTarget")
    record Target(
            String code,
            String label,
            boolean permitted,
            List<dev.plumbline.imports.ImportField> fields,
            List<java.util.Set<String>> needs,
            List<String> comparable) {}

    private ImportViews() {}
}
