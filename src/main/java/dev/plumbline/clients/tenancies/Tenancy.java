package dev.plumbline.clients.tenancies;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.Provenance;
import dev.plumbline.clients.TenancyId;
import dev.plumbline.clients.ledger.Item;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A tenancy, as it was known at some time.
 *
 * @param version how many entries it had then
 */
public record Tenancy(TenancyId id, long version, PropertyId property, Details details, Provenance provenance)
        implements Item {
    /**
     * What is known of it.
     *
     * @param endsOn            its last day; null while nobody has ended it
     * @param occupants         how many people live there by it; null when nobody knows
     * @param adults            how many of them are 18 or older; null when nobody knows
     * @param households        how many households these are; null when nobody knows
     * @param names             of the tenants, as people wrote them
     * @param depositTaken      null when nobody knows
     * @param depositReceivedOn null when nobody knows, and when none was taken
     */
    public record Details(
            TenancyKind kind,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable Integer occupants,
            @Nullable Integer adults,
            @Nullable Integer households,
            @Nullable String names,
            @Nullable Boolean depositTaken,
            @Nullable LocalDate depositReceivedOn) {}

    public boolean runsOn(LocalDate day) {
        LocalDate end = details.endsOn();
        return !details.startsOn().isAfter(day) && (end == null || !end.isBefore(day));
    }

    TenancyState stateOn(LocalDate day) {
        if (details.startsOn().isAfter(day)) {
            return TenancyState.COMING;
        }
        return runsOn(day) ? TenancyState.RUNNING : TenancyState.ENDED;
    }
}
