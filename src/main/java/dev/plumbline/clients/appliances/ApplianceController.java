package dev.plumbline.clients.appliances;

import dev.plumbline.clients.AnswerSource;
import dev.plumbline.clients.ApplianceId;
import dev.plumbline.clients.ClientsPermission;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.Provenance;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
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
@RequestMapping("/api/v1/properties/{property}/appliances")
class ApplianceController {
    private final ApplianceService appliances;

    ApplianceController(ApplianceService appliances) {
        this.appliances = appliances;
    }

    /**
     * All that is known of an appliance or a flue.
     *
     * @param servesHome  false when it serves only a part that is no home
     * @param installedOn absent when nobody knows
     * @param removedOn   the first day on which it is no longer there; absent while it is
     * @param source      of what is known
     */
    record ApplianceFacts(
            @NotNull ApplianceFuel fuel,
            @NotNull ApplianceKind kind,
            @NotBlank @Size(max = 100) String room,
            @Size(max = 100) @Nullable String make,
            @Size(max = 100) @Nullable String model,
            @NotNull ApplianceOwner ownedBy,
            @NotNull Boolean servesHome,
            @Nullable LocalDate installedOn,
            @Nullable LocalDate removedOn,
            @NotNull AnswerSource source,
            @Size(max = Provenance.NOTE_MAX) @Nullable String note) {
        ApplianceDraft draft() {
            return new ApplianceDraft(
                    new Appliance.Details(
                            fuel,
                            kind,
                            room.strip(),
                            kept(make),
                            kept(model),
                            ownedBy,
                            servesHome,
                            installedOn,
                            removedOn),
                    source,
                    kept(note));
        }

        private static @Nullable String kept(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    /**
     * Appliances and flues of a property.
     *
     * @param asOf    only those that are there on this day; also those that were removed when it is absent
     * @param knownAt what we knew at this instant; now when it is absent
     */
    @GetMapping
    @Allow(ClientsPermission.CLIENT_READ)
    Page<ApplianceView> list(
            @PathVariable PropertyId property,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Instant knownAt) {
        return appliances.list(property, asOf, knownAt);
    }

    /** Adds an appliance or a flue. */
    @PostMapping
    @Idempotent
    @Allow(ClientsPermission.PROPERTY_RECORD)
    @ResponseStatus(HttpStatus.CREATED)
    ApplianceView add(@PathVariable PropertyId property, @Valid @RequestBody ApplianceFacts body) {
        return appliances.add(property, body.draft());
    }

    /** Says anew what is known of it, also that it was removed. What was known before stays in its history. */
    @PutMapping("/{id}")
    @Allow(ClientsPermission.PROPERTY_RECORD)
    ApplianceView change(
            @PathVariable PropertyId property,
            @PathVariable ApplianceId id,
            @IfMatch Version seen,
            @Valid @RequestBody ApplianceFacts body) {
        return appliances.change(property, id, seen, body.draft());
    }

    /** Takes back an appliance that was never there. Its history stays. */
    @DeleteMapping("/{id}")
    @Allow(ClientsPermission.PROPERTY_RECORD)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable PropertyId property, @PathVariable ApplianceId id, @IfMatch Version seen) {
        appliances.withdraw(property, id, seen);
    }

    /** All that was ever known of an appliance, the latest first: so many entries at most. */
    @GetMapping("/{id}/history")
    @Allow(ClientsPermission.CLIENT_READ)
    Page<ApplianceView> history(@PathVariable PropertyId property, @PathVariable ApplianceId id) {
        return appliances.history(property, id);
    }
}
