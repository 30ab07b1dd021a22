package dev.plumbline.records.fields;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.records.RecordsPermission;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/records/{kind}/{record}/fields")
class OwnValueController {
    private final OwnValues values;

    OwnValueController(OwnValues values) {
        this.values = values;
    }

    /** @param values all of them, by the code of the field: what is absent or empty is no longer said */
    record GivenValues(@NotNull @Size(max = OwnFields.MAX) Map<String, @Nullable Object> values) {}

    /** What is said of a client or a property in the firm's own fields. Leads have theirs among their facts. */
    @GetMapping
    @Allow(Allow.MEMBER)
    OwnValuesView show(@PathVariable String kind, @PathVariable UUID record) {
        return values.show(kind, record);
    }

    /** Says something else in the firm's own fields. */
    @PutMapping
    @Allow(RecordsPermission.FIELD_FILL)
    OwnValuesView change(
            @PathVariable String kind,
            @PathVariable UUID record,
            @IfMatch Version seen,
            @Valid @RequestBody GivenValues given) {
        return values.change(kind, record, seen, given.values());
    }
}
