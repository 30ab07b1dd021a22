package dev.plumbline.clients.hazards;

import dev.plumbline.clients.AnswerSource;
import dev.plumbline.clients.HazardId;
import dev.plumbline.clients.LedgerAct;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hazard.
 *
 * @param act        what was done with it last
 * @param awareOn    the day on which the landlord became aware of it
 * @param place      where it is; absent when nobody has said so
 * @param what       what it is; absent when nobody has said so
 * @param recordedBy what the member is called who recorded it so; absent for what no member recorded
 */
record HazardView(
        HazardId id,
        long version,
        PropertyId property,
        LedgerAct act,
        HazardKind kind,
        LocalDate awareOn,
        @Nullable String place,
        @Nullable String what,
        AnswerSource source,
        @Nullable String note,
        @Nullable String recordedBy,
        Instant recordedAt,
        List<CommandView> commands)
        implements Versioned {}
