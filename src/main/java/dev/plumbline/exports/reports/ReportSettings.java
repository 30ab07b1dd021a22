package dev.plumbline.exports.reports;

import dev.plumbline.exports.ExportFormat;
import dev.plumbline.shared.MemberId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What can be changed of a schedule.
 *
 * @param recipients members of the firm
 */
record ReportSettings(
        @NotBlank @Size(max = 60) String name,
        @NotNull ExportFormat format,
        @NotNull @Valid Cadence cadence,
        @NotEmpty @Size(max = 50) List<@NotNull MemberId> recipients) {
    ReportSettings tidy() {
        return new ReportSettings(
                name.strip(), format, cadence, recipients.stream().distinct().toList());
    }
}
