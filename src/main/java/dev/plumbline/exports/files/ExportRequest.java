package dev.plumbline.exports.files;

import dev.plumbline.exports.ExportFormat;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code ?format&columns} of an export.
 *
 * @param format  null for CSV
 * @param columns codes in the wanted order; null for all
 */
public record ExportRequest(
        @Nullable ExportFormat format,
        @Size(max = 100) @Nullable List<@NotBlank @Size(max = 60) String> columns) {
    public ExportFormat formatOrDefault() {
        return format == null ? ExportFormat.CSV : format;
    }
}
