package dev.plumbline.clients.tenancies;

import dev.plumbline.clients.AnswerSource;
import dev.plumbline.clients.LedgerAct;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.TenancyId;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tenancy.
 *
 * @param act         what was done with it last
 * @param endsOn      its last day; absent while nobody has ended it
 * @param state     how it stands today, by the day of the firm
 * @param occupants   how many people live there by it; absent when nobody knows
 * @param adults      how many of them are 18 or older; absent when nobody knows
 * @param households  how many households these are; absent when nobody knows
 * @param names       of the tenants, as people wrote them
 * @param depositTaken absent when nobody knows
 * @param depositReceivedOn absent when nobody knows, and when none was taken
 * @param recordedBy  what the member is called who recorded it so; absent for what no member recorded
 */
record TenancyView(
        TenancyId id,
        long version,
        PropertyId property,
        LedgerAct act,
        TenancyKind kind,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        TenancyState state,
        @Nullable Integer occupants,
        @Nullable Integer adults,
        @Nullable Integer households,
        @Nullable String names,
        @Nullable Boolean depositTaken,
        @Nullable LocalDate depositReceivedOn,
        AnswerSource source,
        @Nullable String note,
        @Nullable String recordedBy,
        Instant recordedAt,
        List<CommandView> commands)
        implements Versioned {}
