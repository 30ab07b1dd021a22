package dev.plumbline.compliance.suppositions;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.LegalDay;
import dev.plumbline.compliance.obligations.ObligationService;
import dev.plumbline.shared.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reckons a property twice: as it is, and as it would be. */
@Service
class Suppositions {
    private final ObligationService obligations;
    private final Clock clock;

    Suppositions(ObligationService obligations, Clock clock) {
        this.obligations = obligations;
        this.clock = clock;
    }

    SupposedDuties of(
            PropertyId property, List<Supposition> supposed, @Nullable LocalDate from, @Nullable LocalDate asOf) {
        LocalDate today = LegalDay.of(clock.instant());
        LocalDate first = from == null ? earlier(today, asOf) : from;
        LocalDate day = asOf == null ? later(today, from) : asOf;
        if (first.isAfter(day)) {
            throw Problem.field(
                    "query:from", "order", "What is supposed begins on the day of the answer at the latest.");
        }
        return SupposedDuties.of(
                supposed,
                first,
                obligations.compared(property, home -> home.supposing(Supposition.answers(supposed), first), day));
    }

    private static LocalDate earlier(LocalDate today, @Nullable LocalDate other) {
        return other == null || today.isBefore(other) ? today : other;
    }

    private static LocalDate later(LocalDate today, @Nullable LocalDate other) {
        return other == null || today.isAfter(other) ? today : other;
    }
}
