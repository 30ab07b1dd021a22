package dev.plumbline.records.timeline;

import dev.plumbline.platform.Allow;
import dev.plumbline.shared.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/records/{kind}/{record}/timeline")
class TimelineController {
    private final Timelines timelines;

    TimelineController(Timelines timelines) {
        this.timelines = timelines;
    }

    /**
     * What happened with a record, the latest first: with those that were merged into it, and with the one that it came from where
     * the caller sees that too.
     */
    @GetMapping
    @Allow(Allow.MEMBER)
    TimelineView show(
            @PathVariable String kind,
            @PathVariable UUID record,
            @Valid TimelineFilter filter,
            @RequestParam(required = false) @Size(max = 1000) @Nullable String cursor,
            @RequestParam(defaultValue = "" + Page.DEFAULT) @Min(1) @Max(Page.MAX) int limit) {
        return timelines.show(kind, record, filter, new Timelines.Part(cursor, limit));
    }
}
