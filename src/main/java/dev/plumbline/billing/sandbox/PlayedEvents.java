package dev.plumbline.billing.sandbox;

import dev.plumbline.billing.checkouts.Checkout;
import dev.plumbline.shared.Ids;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes events as Stripe writes them. */
@Component
class PlayedEvents {
    private static final Duration MONTH = Duration.ofDays(30);

    private final Ids ids;
    private final JsonMapper json;

    PlayedEvents(Ids ids, JsonMapper json) {
        this.ids = ids;
        this.json = json;
    }

    /** What Stripe would tell of such an attempt, each as the body of a request. */
    List<byte[]> of(Checkout checkout, SandboxOutcome outcome, Instant at) {
        return switch (outcome) {
            case SUCCESS, PASS ->
                List.of(
                        event("customer.subscription.created", subscription(checkout, at), at),
                        event("checkout.session.completed", session(checkout, "paid"), at));
            case DECLINE -> List.of(event("payment_intent.payment_failed", failed(checkout, "card_declined"), at));
            case FAIL ->
                List.of(event(
                        "payment_intent.payment_failed",
                        failed(checkout, "payment_intent_authentication_failure"),
                        at));
            case CHALLENGE -> List.of(event("payment_intent.requires_action", intent(checkout), at));
            case ABANDON -> List.of(event("checkout.session.expired", abandoned(checkout), at));
        };
    }

    private byte[] event(String type, Map<String, ?> object, Instant at) {
        Map<String, ?> event = Map.of(
                "id",
                "evt_sandbox_" + ids.next(),
                "object",
                "event",
                "type",
                type,
                "created",
                at.getEpochSecond(),
                "livemode",
                false,
                "data",
                Map.of("object", object));
        return json.writeValueAsString(event).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, ?> session(Checkout checkout, String payment) {
        return Map.of(
                "id",
                Objects.requireNonNull(checkout.session()).ref(),
                "object",
                "checkout.session",
                "mode",
                "subscription",
                "client_reference_id",
                name(checkout),
                "payment_status",
                payment,
                "subscription",
                "sub_sandbox_" + name(checkout),
                "customer",
                "cus_sandbox_" + name(checkout));
    }

    private static Map<String, ?> abandoned(Checkout checkout) {
        return Map.of(
                "id", Objects.requireNonNull(checkout.session()).ref(),
                "object", "checkout.session",
                "mode", "subscription",
                "payment_status", "unpaid",
                "metadata", Map.of("abandoned", "true"));
    }

    private static Map<String, ?> subscription(Checkout checkout, Instant at) {
        return Map.of(
                "id",
                "sub_sandbox_" + name(checkout),
                "object",
                "subscription",
                "status",
                "active",
                "customer",
                "cus_sandbox_" + name(checkout),
                "current_period_end",
                at.plus(MONTH).getEpochSecond(),
                "cancel_at_period_end",
                false,
                "metadata",
                Map.of("checkout", name(checkout)));
    }

    private static Map<String, ?> intent(Checkout checkout) {
        return Map.of(
                "id",
                "pi_sandbox_" + name(checkout),
                "object",
                "payment_intent",
                "status",
                "requires_action",
                "metadata",
                Map.of("checkout", name(checkout)));
    }

    private static Map<String, ?> failed(Checkout checkout, String code) {
        return Map.of(
                "id",
                "pi_sandbox_" + name(checkout),
                "object",
                "payment_intent",
                "status",
                "requires_payment_method",
                "last_payment_error",
                Map.of("code", code),
                "metadata",
                Map.of("checkout", name(checkout)));
    }

    private static String name(Checkout checkout) {
        return checkout.id().value().toString();
    }
}
