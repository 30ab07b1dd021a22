package dev.plumbline.firms.firm;

import dev.plumbline.firms.AmountsInUse;
import dev.plumbline.firms.FirmStatus;
import dev.plumbline.firms.FirmsProblem;
import dev.plumbline.platform.Reason;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.Version;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class FirmService {
    private final FirmSettingsRepository firms;
    private final FirmReadiness readiness;
    private final List<AmountsInUse> amounts;
    private final Reason reason;

    FirmService(FirmSettingsRepository firms, FirmReadiness readiness, List<AmountsInUse> amounts, Reason reason) {
        this.firms = firms;
        this.readiness = readiness;
        this.amounts = amounts;
        this.reason = reason;
    }

    @Transactional(readOnly = true)
    FirmView show() {
        Firm firm = firms.find().orElseThrow(Problem.notFound("firm"));
        return FirmView.of(firm, readiness.all(firm, Scope.current().access()));
    }

    @Transactional
    FirmView change(Version seen, Firm.Settings settings) {
        Firm before = locked(seen);
        if (!before.settings().currency().equals(settings.currency())) {
            requireNoAmounts(before);
        }
        firms.update(settings);
        return show();
    }

    @Transactional
    FirmView activate(Version seen, String why) {
        return command("activate", FirmStatus.ACTIVE, seen, why);
    }

    @Transactional
    FirmView suspend(Version seen, String why) {
        return command("suspend", FirmStatus.SUSPENDED, seen, why);
    }

    @Transactional
    FirmView cancel(Version seen, String why) {
        return command("cancel", FirmStatus.CANCELLED, seen, why);
    }

    private FirmView command(String command, FirmStatus to, Version seen, String why) {
        Firm firm = locked(seen);
        readiness.of(command, firm, Scope.current().access()).require(FirmsProblem.FIRM_NOT_READY);
        reason.because(why);
        firms.status(to, command);
        return show();
    }

    /** An amount is stored as a number: under another currency it would be another amount. */
    private void requireNoAmounts(Firm firm) {
        List<String> whose = amounts.stream()
                .filter(AmountsInUse::any)
                .map(AmountsInUse::what)
                .toList();
        if (!whose.isEmpty()) {
            throw Problem.of(
                    FirmsProblem.CURRENCY_IN_USE,
                    "There are amounts in " + firm.settings().currency() + ": " + String.join(", ", whose)
                            + ". They would mean something else in another currency.");
        }
    }

    private Firm locked(Version seen) {
        Firm firm = firms.lock().orElseThrow(Problem.notFound("firm"));
        seen.mustBe(firm.version());
        return firm;
    }
}
