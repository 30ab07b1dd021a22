package dev.plumbline.clients.tenancies;

import dev.plumbline.clients.AnswerSource;
import dev.plumbline.clients.ClientsPermission;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.Provenance;
import dev.plumbline.clients.TenancyId;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.platform.OnlyWhen;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
@RequestMapping("/api/v1/properties/{property}/tenancies")
class TenancyController {
    private final TenancyService tenancies;

    TenancyController(TenancyService tenancies) {
        this.tenancies = tenancies;
    }

    /**
     * All that is known of a tenancy.
     *
     * @param endsOn     its last day; absent while nobody has ended it
     * @param occupants  how many people live there by it; absent when nobody knows
     * @param adults     how many of them are 18 or older; absent when nobody knows
     * @param households how many households these are; absent when nobody knows
     * @param names      of the tenants
     * @param depositTaken absent when nobody knows
     * @param depositReceivedOn absent when nobody knows, and when none was taken
     * @param source     of what is known
     */
    @OnlyWhen(
            field = "depositReceivedOn",
            when = "depositTaken",
            is = "true",
            message = "Only a deposit that was taken was received.")
    record TenancyFacts(
            @NotNull TenancyKind kind,
            @NotNull LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Min(1) @Max(TenancyDraft.PEOPLE_MAX) @Nullable Integer occupants,
            @Min(0) @Max(TenancyDraft.PEOPLE_MAX) @Nullable Integer adults,
            @Min(1) @Max(TenancyDraft.PEOPLE_MAX) @Nullable Integer households,
            @Size(max = 500) @Nullable String names,
            @Nullable Boolean depositTaken,
            @Nullable LocalDate depositReceivedOn,
            @NotNull AnswerSource source,
            @Size(max = Provenance.NOTE_MAX) @Nullable String note) {
        TenancyDraft draft() {
            return new TenancyDraft(
                    new Tenancy.Details(
                            kind,
                            startsOn,
                            endsOn,
                            occupants,
                            adults,
                            households,
                            kept(names),
                            depositTaken,
                            depositReceivedOn),
                    source,
                    kept(note));
        }

        private static @Nullable String kept(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    /**
     * Tenancies of a property.
     *
     * @param asOf    only those that run on this day; also those that have ended or are still to begin when it is absent
     * @param knownAt what we knew at this instant; now when it is absent
     */
    @GetMapping
    @Allow(ClientsPermission.CLIENT_READ)
    Page<TenancyView> list(
            @PathVariable PropertyId property,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Instant knownAt) {
        return tenancies.list(property, asOf, knownAt);
    }

    /** Adds a tenancy. */
    @PostMapping
    @Idempotent
    @Allow(ClientsPermission.PROPERTY_RECORD)
    @ResponseStatus(HttpStatus.CREATED)
    TenancyView add(@PathVariable PropertyId property, @Valid @RequestBody TenancyFacts body) {
        return tenancies.add(property, body.draft());
    }

    /** Says anew what is known of it, also that it ends. What was known before stays in its history. */
    @PutMapping("/{id}")
    @Allow(ClientsPermission.PROPERTY_RECORD)
    TenancyView change(
            @PathVariable PropertyId property,
            @PathVariable TenancyId id,
            @IfMatch Version seen,
            @Valid @RequestBody TenancyFacts body) {
        return tenancies.change(property, id, seen, body.draft());
    }

    /** Takes back a tenancy that there never was. Its history stays. */
    @DeleteMapping("/{id}")
    @Allow(ClientsPermission.PROPERTY_RECORD)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable PropertyId property, @PathVariable TenancyId id, @IfMatch Version seen) {
        tenancies.withdraw(property, id, seen);
    }

    /** All that was ever known of a tenancy, the latest first: so many entries at most. */
    @GetMapping("/{id}/history")
    @Allow(ClientsPermission.CLIENT_READ)
    Page<TenancyView> history(@PathVariable PropertyId property, @PathVariable TenancyId id) {
        return tenancies.history(property, id);
    }
}
