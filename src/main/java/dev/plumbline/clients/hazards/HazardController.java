package dev.plumbline.clients.hazards;

import dev.plumbline.clients.AnswerSource;
import dev.plumbline.clients.ClientsPermission;
import dev.plumbline.clients.HazardId;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.Provenance;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
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
@RequestMapping("/api/v1/properties/{property}/hazards")
class HazardController {
    private final HazardService hazards;

    HazardController(HazardService hazards) {
        this.hazards = hazards;
    }

    /**
     * All that is known of a hazard.
     *
     * @param awareOn the day on which the landlord became aware of it, not after today
     * @param place   where it is; absent when nobody has said so
     * @param what    what it is; absent when nobody has said so
     * @param source  of what is known
     */
    record HazardFacts(
            @NotNull HazardKind kind,
            @NotNull LocalDate awareOn,
            @Size(max = 100) @Nullable String place,
            @Size(max = 500) @Nullable String what,
            @NotNull AnswerSource source,
            @Size(max = Provenance.NOTE_MAX) @Nullable String note) {
        HazardDraft draft() {
            return new HazardDraft(new Hazard.Details(kind, awareOn, kept(place), kept(what)), source, kept(note));
        }

        private static @Nullable String kept(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    /**
     * Hazards of a property.
     *
     * @param knownAt what we knew at this instant; now when it is absent
     */
    @GetMapping
    @Allow(ClientsPermission.CLIENT_READ)
    Page<HazardView> list(
            @PathVariable PropertyId property, @RequestParam(required = false) @Nullable Instant knownAt) {
        return hazards.list(property, knownAt);
    }

    /** Adds a hazard. */
    @PostMapping
    @Idempotent
    @Allow(ClientsPermission.PROPERTY_RECORD)
    @ResponseStatus(HttpStatus.CREATED)
    HazardView add(@PathVariable PropertyId property, @Valid @RequestBody HazardFacts body) {
        return hazards.add(property, body.draft());
    }

    /** Says anew what is known of it. What was known before stays in its history. */
    @PutMapping("/{id}")
    @Allow(ClientsPermission.PROPERTY_RECORD)
    HazardView change(
            @PathVariable PropertyId property,
            @PathVariable HazardId id,
            @IfMatch Version seen,
            @Valid @RequestBody HazardFacts body) {
        return hazards.change(property, id, seen, body.draft());
    }

    /** Takes back a hazard that there never was. Its history stays. */
    @DeleteMapping("/{id}")
    @Allow(ClientsPermission.PROPERTY_RECORD)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable PropertyId property, @PathVariable HazardId id, @IfMatch Version seen) {
        hazards.withdraw(property, id, seen);
    }

    /** All that was ever known of a hazard, the latest first: so many entries at most. */
    @GetMapping("/{id}/history")
    @Allow(ClientsPermission.CLIENT_READ)
    Page<HazardView> history(@PathVariable PropertyId property, @PathVariable HazardId id) {
        return hazards.history(property, id);
    }
}
