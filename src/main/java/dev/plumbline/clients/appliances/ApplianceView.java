package dev.plumbline.clients.appliances;

import dev.plumbline.clients.AnswerSource;
import dev.plumbline.clients.ApplianceId;
import dev.plumbline.clients.LedgerAct;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An appliance or a flue.
 *
 * @param act         what was done with it last
 * @param servesHome  false when it serves only a part that is no home
 * @param installedOn absent when nobody knows
 * @param removedOn   the first day on which it is no longer there; absent while it is
 * @param recordedBy  what the member is called who recorded it so; absent for what no member recorded
 */
record ApplianceView(
        ApplianceId id,
        long version,
        PropertyId property,
        LedgerAct act,
        ApplianceFuel fuel,
        ApplianceKind kind,
        String room,
        @Nullable String make,
        @Nullable String model,
        ApplianceOwner ownedBy,
        boolean servesHome,
        @Nullable LocalDate installedOn,
        @Nullable LocalDate removedOn,
        AnswerSource source,
        @Nullable String note,
        @Nullable String recordedBy,
        Instant recordedAt,
        List<CommandView> commands)
        implements Versioned {}
