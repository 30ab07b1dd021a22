package dev.plumbline.clients.answers;

import dev.plumbline.clients.AnswerSource;
import dev.plumbline.clients.ClientsPermission;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.Provenance;
import dev.plumbline.clients.facts.FactStanding;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.platform.NeededWhen;
import dev.plumbline.platform.OnlyWhen;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/properties/{property}/facts")
class FactController {
    private final FactService facts;

    FactController(FactService facts) {
        this.facts = facts;
    }

    /**
     * @param code     of the fact
     * @param value    yes, no, a whole number, a date as in 2026-03-23, or the code of a choice; only of what is known
     * @param trueFrom the day from which it is true: not after today
     */
    @OnlyWhen(field = "value", when = "standing", is = "known", message = "Only what is known has a value.")
    @NeededWhen(field = "value", when = "standing", is = "known", message = "Say what is known.")
    record NewFactAnswer(
            @NotBlank @Size(max = 40) String code,
            @NotNull FactStanding standing,
            @Size(max = 40) @Nullable String value,
            @NotNull LocalDate trueFrom,
            @NotNull AnswerSource source,
            @Size(max = Provenance.NOTE_MAX) @Nullable String note) {}

    record NewFactAnswers(
            @NotEmpty @Size(max = FactService.AT_ONCE) List<@NotNull @Valid NewFactAnswer> answers) {}

    /**
     * All that can be known of a property, and what is.
     *
     * @param asOf    what is true on this day; today when it is absent
     * @param knownAt what we knew at this instant; now when it is absent
     */
    @GetMapping
    @Allow(ClientsPermission.CLIENT_READ)
    FactSheetView show(
            @PathVariable PropertyId property,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Instant knownAt) {
        return facts.show(property, asOf, knownAt);
    }

    /** Records answers: all of them or none. Nothing is overwritten; what was known before can be read for ever. */
    @PostMapping
    @Idempotent
    @Allow(ClientsPermission.PROPERTY_RECORD)
    FactSheetView record(
            @PathVariable PropertyId property, @IfMatch Version seen, @Valid @RequestBody NewFactAnswers body) {
        return facts.record(
                property, seen, body.answers().stream().map(Draft::of).toList());
    }

    /** Every answer that a fact was ever given, those that were withdrawn among them, the latest first: so many at most. */
    @GetMapping("/{code}/history")
    @Allow(ClientsPermission.CLIENT_READ)
    Page<FactHistoryView> history(@PathVariable PropertyId property, @PathVariable @Size(max = 40) String code) {
        return facts.history(property, code);
    }
}
