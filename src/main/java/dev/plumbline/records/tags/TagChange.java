package dev.plumbline.records.tags;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is put on a record and taken off: two who do it at once both get what they meant.
 *
 * @param add    what it has already stays
 * @param remove what it has not is passed over
 */
record TagChange(
        @Size(max = Tags.MAX) @Nullable List<@NotNull @NotBlank @Size(max = Tags.LENGTH_MAX) String> add,
        @Size(max = Tags.MAX) @Nullable List<@NotNull @NotBlank @Size(max = Tags.LENGTH_MAX) String> remove) {

    List<String> added() {
        return stripped(add);
    }

    List<String> removed() {
        return stripped(remove);
    }

    private static List<String> stripped(@Nullable List<String> tags) {
        return tags == null
                ? List.of()
                : tags.stream().map(String::strip).distinct().toList();
    }
}
