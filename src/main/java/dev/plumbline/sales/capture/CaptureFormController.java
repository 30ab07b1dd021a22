package dev.plumbline.sales.capture;

import static dev.plumbline.sales.SalesPermission.CAPTURE_MANAGE;
import static dev.plumbline.sales.SalesPermission.CAPTURE_READ;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.sales.LeadSource;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
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
@RequestMapping("/api/v1/sales/capture-forms")
class CaptureFormController {
    private final CaptureForms forms;

    CaptureFormController(CaptureForms forms) {
        this.forms = forms;
    }

    record AskedField(@NotNull CaptureField field, boolean required) {}

    record FormRequest(
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 200) String title,
            @Size(max = 1000) @Nullable String intro,
            @NotNull @Size(max = 20) List<@NotNull @Valid AskedField> fields,
            @NotNull LeadSource source,
            @NotBlank @Size(max = 1000) String thanks,
            @Size(max = 500) @Nullable String returnTo,
            @NotNull @Size(max = 20) List<@NotBlank @Size(max = 300) String> origins,
            boolean doubleOptIn,
            @Min(1) @Max(600) int perMinute,
            @Min(1) @Max(60) int perAddress) {

        FormSettings settings() {
            return new FormSettings(
                    name,
                    title,
                    intro == null || intro.isBlank() ? null : intro,
                    fields.stream()
                            .map(f -> new FormSettings.Asked(f.field(), f.required()))
                            .toList(),
                    source,
                    thanks,
                    returnTo,
                    origins,
                    doubleOptIn,
                    perMinute,
                    perAddress);
        }
    }

    /** The firm's capture forms with their figures. */
    @GetMapping
    @Allow(CAPTURE_READ)
    Page<CaptureFormView> list() {
        return new Page<>(forms.list(), null);
    }

    /** One capture form with its figures and what may be done with it. */
    @GetMapping("/{id}")
    @Allow(CAPTURE_READ)
    CaptureFormView show(@PathVariable CaptureFormId id) {
        return forms.show(id);
    }

    /** Makes a draft of a form by which strangers enquire. */
    @PostMapping
    @Idempotent
    @Allow(CAPTURE_MANAGE)
    @ResponseStatus(HttpStatus.CREATED)
    CaptureFormView create(@Valid @RequestBody FormRequest body) {
        return forms.create(body.settings());
    }

    /** Changes what a form asks, where it stands, and how much it takes. */
    @PutMapping("/{id}")
    @Allow(CAPTURE_MANAGE)
    CaptureFormView change(
            @PathVariable CaptureFormId id, @IfMatch Version seen, @Valid @RequestBody FormRequest body) {
        return forms.change(id, seen, body.settings());
    }

    /** Lets a form take enquiries. */
    @PutMapping("/{id}/activation")
    @Allow(CAPTURE_MANAGE)
    CaptureFormView activate(@PathVariable CaptureFormId id, @IfMatch Version seen) {
        return forms.activate(id, seen);
    }

    /** Takes no more enquiries by a form for now; its address says so. */
    @PutMapping("/{id}/pause")
    @Allow(CAPTURE_MANAGE)
    CaptureFormView pause(@PathVariable CaptureFormId id, @IfMatch Version seen) {
        return forms.pause(id, seen);
    }

    /** Ends a form for good; its key is unknown from then on. */
    @PutMapping("/{id}/retirement")
    @Allow(CAPTURE_MANAGE)
    CaptureFormView retire(@PathVariable CaptureFormId id, @IfMatch Version seen) {
        return forms.retire(id, seen);
    }

    /** Gives a form a new key; the old one is unknown at once. */
    @PutMapping("/{id}/key")
    @Allow(CAPTURE_MANAGE)
    CaptureFormView replaceKey(@PathVariable CaptureFormId id, @IfMatch Version seen) {
        return forms.replaceKey(id, seen);
    }
}
