package dev.plumbline.records.fields;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.platform.NeededWhen;
import dev.plumbline.platform.OnlyWhen;
import dev.plumbline.records.RecordsPermission;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/records/fields")
class OwnFieldController {
    private static final String KIND = "[a-z][a-z-]{0,39}";

    private final OwnFields fields;

    OwnFieldController(OwnFields fields) {
        this.fields = fields;
    }

    @OnlyWhen(field = "choices", when = "kind", is = "choice", message = "Only a choice has choices.")
    @NeededWhen(field = "choices", when = "kind", is = "choice", message = "A choice has choices.")
    record NewOwnField(
            @NotNull @Pattern(regexp = KIND) String recordKind,

            @NotNull @Pattern(regexp = "[a-z][a-z0-9_]{0,39}")
            String code,

            @NotBlank @Size(max = 100) String label,
            @NotNull FieldType kind,
            @Size(max = 100) @Nullable List<@NotBlank @Size(max = 100) String> choices) {}

    /** The firm's own fields of clients or of properties. */
    @GetMapping
    @Allow(Allow.MEMBER)
    Page<OwnField> list(@RequestParam @Pattern(regexp = KIND) String recordKind) {
        return new Page<>(fields.list(recordKind), null);
    }

    /** Defines a field of the firm's own. */
    @PostMapping
    @Idempotent
    @Allow(RecordsPermission.FIELD_MANAGE)
    @ResponseStatus(HttpStatus.CREATED)
    OwnField define(@Valid @RequestBody NewOwnField body) {
        if (!fields.keeps(body.recordKind())) {
            throw Problem.field("/recordKind", "unknown", "Records of this kind have no fields of a firm's own here.");
        }
        List<String> choices = body.choices() == null ? List.of() : body.choices();
        return fields.define(body.recordKind(), body.code(), body.label(), body.kind(), choices);
    }

    /** Renames an own field, changes its choices, or puts it aside. */
    @PutMapping("/{id}")
    @Allow(RecordsPermission.FIELD_MANAGE)
    OwnField change(@PathVariable UUID id, @IfMatch Version seen, @Valid @RequestBody ChangedField body) {
        return fields.change(id, seen, body, fields::keeps);
    }
}
