package dev.plumbline.records.fields;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of an own field may change; code and kind never do, because values depend on them.
 *
 * @param choices  of a choice: what it may be from now on
 * @param archived whether it is no longer asked for
 */
public record ChangedField(
        @NotBlank @Size(max = 100) String label,
        @Size(max = 100) @Nullable List<@NotBlank @Size(max = 100) String> choices,
        boolean archived) {
    List<String> choicesOrNone() {
        return choices == null ? List.of() : choices;
    }
}
