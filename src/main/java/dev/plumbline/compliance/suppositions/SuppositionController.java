package dev.plumbline.compliance.suppositions;

import dev.plumbline.clients.ClientsPermission;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.platform.Allow;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/properties/{property}/obligations/supposed")
class SuppositionController {
    private static final int MAX = 20;

    private final Suppositions suppositions;

    SuppositionController(Suppositions suppositions) {
        this.suppositions = suppositions;
    }

    /**
     * What is supposed, and when.
     *
     * @param suppose a fact, a colon and its answer as it would be recorded, or "unknown"; each fact once
     * @param from    the day from which on all of them are true, whatever was recorded for later; today in London when it is
     *                absent, or the day of the answer where that comes before
     * @param asOf    the duties of this day, past or to come; today in London when it is absent, or the first day of what is
     *                supposed where that comes after
     */
    record Supposed(
            @NotEmpty @Size(max = MAX) List<@NotBlank @Size(max = Supposition.LENGTH_MAX) String> suppose,
            @Nullable LocalDate from,
            @Nullable LocalDate asOf) {}

    /** The duties that would differ if facts of the property were other ones. Nothing of it is recorded. */
    @GetMapping
    @Allow(ClientsPermission.CLIENT_READ)
    SupposedDuties show(@PathVariable PropertyId property, @Valid Supposed asked) {
        return suppositions.of(property, Supposition.all(asked.suppose()), asked.from(), asked.asOf());
    }
}
