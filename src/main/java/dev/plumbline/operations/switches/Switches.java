package dev.plumbline.operations.switches;

import dev.plumbline.platform.Gate;
import dev.plumbline.platform.OperatorAlarm;
import dev.plumbline.platform.Reason;
import dev.plumbline.shared.Actor;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import dev.plumbline.shared.Version;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
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

    /** How long one lasts of which nobody says it. */
    private static final Duration USUAL = Duration.ofHours(1);

    private static final String OVER = "Its time was over.";

    private final SwitchRepository switches;
    private final TransactionTemplate transaction;
    private final Reason reasons;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private volatile List<Switch> known = complete(List.of());

    Switches(
            SwitchRepository switches,
            TransactionTemplate transaction,
            Reason reasons,
            Ids ids,
            Clock clock,
            ApplicationEventPublisher events) {
        this.switches = switches;
        this.events = events;
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
                    && !each.isOver(clock.instant())
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

    /**
     * Reads anew how all stand, and releases those whose time is over; one after the other, so that what was read earlier never
     * takes the place of what came later.
     */
    synchronized void refresh() {
        Scope scope = Scope.platform(Actor.system("switches"), "switches", "switches.refresh");
        known = scope.call(() -> complete(transaction.execute(status -> switches.touched())));
        List<Switch> over =
                known.stream().filter(each -> each.isOver(clock.instant())).toList();
        if (!over.isEmpty()) {
            over.forEach(this::end);
            known = scope.call(() -> complete(transaction.execute(status -> switches.touched())));
        }
    }

    /** Each node comes to it; the first does it. */
    private void end(Switch over) {
        Scope scope = Scope.platform(Actor.system("switches"), "switches", "switch.release");
        Switch next = new Switch(over.kind(), null, null, OVER, scope.actor().name(), over.version());
        scope.run(() -> transaction.executeWithoutResult(status -> {
            reasons.because(OVER);
            switches.update(next);
        }));
    }

    /**
     * Engages one that is released, and tells all operators; the caller's own node knows at once.
     *
     * @param minutes after how many it ends; an hour when null
     */
    Switch engage(SwitchKind kind, @Nullable Integer minutes, String reason, Version seen) {
        if (minutes != null && !kind.ends()) {
            throw Problem.field("/minutes", "no_end", "A rehearsal has no end: leave this out.");
        }
        Instant now = clock.instant();
        Instant until = kind.ends() ? now.plus(minutes == null ? USUAL : Duration.ofMinutes(minutes)) : null;
        return set(new Switch(kind, now, until, reason, by(), seen.value()));
    }

    /** Releases one, and tells all operators; the caller's own node knows at once. */
    Switch release(SwitchKind kind, String reason, Version seen) {
        return set(new Switch(kind, null, null, reason, by(), seen.value()));
    }

    private static String by() {
        return Scope.current().actor().name();
    }

    private Switch set(Switch next) {
        Scope.current()
                .onPlatform()
                .run(() -> transaction.executeWithoutResult(status -> {
                    Switch now = now(next.kind());
                    if (next.engaged()
                            && now.engaged()
                            && now.version() == next.version()
                            && !now.isOver(clock.instant())) {
                        throw Problem.of(
                                SharedProblem.TRANSITION,
                                "It is engaged, and cannot be extended. Release it, or let it end.");
                    }
                    reasons.because(String.valueOf(next.reason()));
                    if (!(next.version() == 0
                            ? switches.insert(ids.next(), next, clock.instant())
                            : switches.update(next))) {
                        throw Problem.of(
                                SharedProblem.STALE, "Somebody else has just switched it. Look how it stands now.");
                    }
                    events.publishEvent(new OperatorAlarm(
                            next.kind().says(next.engaged()),
                            String.valueOf(next.reason()),
                            String.valueOf(next.by()),
                            clock.instant(),
                            next.until()));
                }));
        refresh();
        return known.stream()
                .filter(each -> each.kind() == next.kind())
                .findFirst()
                .orElseThrow();
    }

    private Switch now(SwitchKind kind) {
        return switches.touched().stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseGet(() -> Switch.untouched(kind));
    }

    private static List<Switch> complete(List<Switch> touched) {
        Map<SwitchKind, Switch> by = touched.stream().collect(Collectors.toMap(Switch::kind, Function.identity()));
        return Arrays.stream(SwitchKind.values())
                .map(kind -> by.getOrDefault(kind, Switch.untouched(kind)))
                .toList();
    }
}
