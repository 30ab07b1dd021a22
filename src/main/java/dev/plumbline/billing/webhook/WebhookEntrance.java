package dev.plumbline.billing.webhook;

import dev.plumbline.billing.BillingProblem;
import dev.plumbline.clients.Applying;
import dev.plumbline.platform.CallLimits;
import dev.plumbline.platform.Networks;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Actor;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The one way in for providers. They act in the firm that the address names, once their signature is good. */
@Service
class WebhookEntrance {
    /** Events from one network in a window that are signed wrongly: one that is set up wrongly repeats them, one that guesses is stopped. */
    static final int WRONG = 60;

    private static final CallLimits.Limit LIMIT =
            new CallLimits.Limit("billing signature", WRONG, Duration.ofMinutes(1));

    private final Applying applying;
    private final EventIntake intake;
    private final CallLimits limits;

    WebhookEntrance(Applying applying, EventIntake intake, CallLimits limits) {
        this.applying = applying;
        this.intake = intake;
        this.limits = limits;
    }

    /** @param key of the firm's page for applications; null for the only firm of the installation */
    void take(@Nullable String key, EventIntake.Told told, String address) {
        FirmId firm = applying.firmOf(key)
                .orElseThrow(() -> key == null
                        ? Problem.field("query:key", "required", "Name the firm by the key of its page.")
                        : Problem.notFound("page").get());
        Scope here = Scope.current();
        Actor stripe = new Actor(Actor.Kind.PUBLIC, null, "Stripe");
        new Scope(firm, stripe, Access.WHOLE_FIRM, null, here.request(), here.action()).run(() -> {
            try {
                intake.take(told);
            } catch (Problem refused) {
                if (refused.code() == BillingProblem.SIGNATURE) {
                    limits.take(LIMIT, Networks.of(address), "Events were signed wrongly too often. Wait.");
                }
                throw refused;
            }
        });
    }
}
