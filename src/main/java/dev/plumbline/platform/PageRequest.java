package dev.plumbline.platform;

import dev.plumbline.shared.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** {@code ?limit&cursor&sort} of a list. */
public record PageRequest(
        @Min(1) @Max(Page.MAX) @Nullable Integer limit,
        @Size(max = 1000) @Nullable String cursor,
        @Size(max = 60) @Nullable String sort) {

    public int limitOrDefault() {
        return limit == null ? Page.DEFAULT : limit;
    }
}
