package dev.plumbline.sales.fields;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.records.fields.ChangedField;
import dev.plumbline.records.fields.FieldType;
import dev.plumbline.records.fields.OwnField;
import dev.plumbline.records.fields.OwnFields;
import dev.plumbline.sales.SalesPermission;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/sales/lead-fields")
class LeadFieldController {
    private final OwnFields fields;

    LeadFieldController(OwnFields fields) {
        this.fields = fields;
    }

    record NewField(
            @NotNull @Pattern(regexp = "[a-z][a-z0-9_]{0,39}")
            String code,

            @NotBlank @Size(max = 100) String label,
            @NotNull FieldType kind,
            @Size(max = 100) @Nullable List<@NotBlank @Size(max = 100) String> choices) {}

    /** The firm's own fields of leads. */
    @GetMapping
    @Allow(SalesPermission.LEAD_READ)
    Page<OwnField> list() {
        return new Page<>(fields.of(LeadFields.KIND), null);
    }

    /** Defines a field of the firm's own. */
    @PostMapping
    @Idempotent
    @Allow(SalesPermission.LEAD_FIELDS)
    @ResponseStatus(HttpStatus.CREATED)
    OwnField define(@Valid @RequestBody NewField body) {
        List<String> choices = body.choices() == null ? List.of() : body.choices();
        return fields.define(LeadFields.KIND, body.code(), body.label(), body.kind(), choices);
    }

    /** Renames an own field, changes its choices, or puts it aside. */
    @PutMapping("/{id}")
    @Allow(SalesPermission.LEAD_FIELDS)
    OwnField change(@PathVariable UUID id, @IfMatch Version seen, @Valid @RequestBody ChangedField body) {
        return fields.change(id, seen, body, LeadFields.KIND::equals);
    }
}
