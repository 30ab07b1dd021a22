package dev.plumbline.operations.switches;

import dev.plumbline.platform.Gate;
import dev.plumbline.platform.Reason;
import dev.plumbline.shared.Actor;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import dev.plumbline.shared.Version;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Asked for each call, so from memory; what another node has switched is known here a second later. */
@Component
class Switches implements Gate {
    /** How the system is looked after, and what whoever does that signs in by. */
    static final List<String> EXEMPT = List.of(
            "/api/health",
            "/api/openapi",
            "/api/v1/identity/sessions",
            "/api/v1/operations",
            "/debug",
            "/error",
            "/ops",
            "/system/status");

    private static final Duration LATER = Duration.ofMinutes(1);

    private final SwitchRepository switches;
    private final TransactionTemplate transaction;
    private final Reason reasons;
    private final Ids ids;
    private final Clock clock;
    private volatile List<Switch> known = complete(List.of());

    Switches(SwitchRepository switches, TransactionTemplate transaction, Reason reasons, Ids ids, Clock clock) {
        this.switches = switches;
        this.transaction = transaction;
        this.reasons = reasons;
        this.ids = ids;
        this.clock = clock;
    }

    List<Switch> known() {
        return known;
    }

    @Override
    public void admit(Call call, BooleanSupplier operator) {
        for (Switch each : known) {
            if (each.engaged()
                    && each.kind().stops(call)
                    && !isExempt(call.path())
                    && !(each.kind().operatorsPass() && operator.getAsBoolean())) {
                throw Problem.later(each.kind().problem(), String.valueOf(each.reason()), LATER);
            }
        }
    }

    private static boolean isExempt(String path) {
        return EXEMPT.stream().anyMatch(each -> path.equals(each) || path.startsWith(each + "/"));
    }

    /** Reads anew how all stand; one after the other, so that what was read earlier never takes the place of what came later. */
    synchronized void refresh() {
        Scope scope = Scope.platform(Actor.system("switches"), "switches", "switches.refresh");
        known = scope.call(() -> complete(transaction.execute(status -> switches.touched())));
    }

    /** Engages or releases one, for a reason; the caller's own node knows at once. */
    Switch set(SwitchKind kind, boolean engaged, String reason, Version seen) {
        Scope scope = Scope.current().onPlatform();
        Switch next = new Switch(
                kind, engaged ? clock.instant() : null, reason, scope.actor().name(), seen.value());
        scope.run(() -> transaction.executeWithoutResult(status -> {
            reasons.because(reason);
            if (!(seen.value() == 0 ? switches.insert(ids.next(), next, clock.instant()) : switches.update(next))) {
                throw Problem.of(SharedProblem.STALE, "Somebody else has just switched it. Look how it stands now.");
            }
        }));
        refresh();
        return known.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
    }

    private static List<Switch> complete(List<Switch> touched) {
        Map<SwitchKind, Switch> by = touched.stream().collect(Collectors.toMap(Switch::kind, Function.identity()));
        return Arrays.stream(SwitchKind.values())
                .map(kind -> by.getOrDefault(kind, Switch.untouched(kind)))
                .toList();
    }
}
