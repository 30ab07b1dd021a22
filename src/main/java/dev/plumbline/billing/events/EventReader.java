package dev.plumbline.billing.events;

import dev.plumbline.billing.CheckoutId;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads an event as Stripe writes it, in any version of its interface: what is missing or strange is as if it were not told. */
@Component
public class EventReader {
    private static final Pattern REF = Pattern.compile("[A-Za-z0-9_-]{1,255}");
    private static final Pattern TYPE = Pattern.compile("[a-z0-9_.]{1,100}");
    private static final Pattern WORD = Pattern.compile("[a-z0-9_]{1,100}");
    private static final long YEAR_9999 = 253_370_764_800L;

    private final JsonMapper json;

    EventReader(JsonMapper json) {
        this.json = json;
    }

    /** @param live whether it is of money that moves */
    public record Read(PaymentEvent event, boolean live) {}

    /** @throws Problem for what is no event at all: without a name */
    public Read read(byte[] body) {
        JsonNode root = tree(body);
        String id = ref(root.path("id"));
        String type = word(root.path("type"), TYPE);
        Instant at = time(root.path("created"));
        if (id == null) {
            throw Problem.of(SharedProblem.MALFORMED, "Send one event as Stripe writes it.");
        }
        boolean live = root.path("livemode").asBoolean(false);
        PaymentEvent event = type.isEmpty() || at == null
                ? new PaymentEvent(
                        id, EventKind.IGNORED, "unknown", Instant.EPOCH, PaymentEvent.Refs.NONE, "", null, false)
                : event(id, type, at, root.path("data").path("object"));
        return new Read(event, live);
    }

    private JsonNode tree(byte[] body) {
        try {
            return json.readTree(new String(body, StandardCharsets.UTF_8));
        } catch (JacksonException e) {
            // What stands in it is nobody's business.
            throw Problem.of(SharedProblem.MALFORMED, "Send one event as JSON.");
        }
    }

    private static PaymentEvent event(String id, String type, Instant at, JsonNode object) {
        EventKind kind = EventKind.of(type);
        if (kind == EventKind.IGNORED) {
            return new PaymentEvent(id, kind, type, at, PaymentEvent.Refs.NONE, "", null, false);
        }
        return new PaymentEvent(
                id,
                kind,
                type,
                at,
                new PaymentEvent.Refs(
                        checkout(object),
                        session(kind, object),
                        subscription(kind, object),
                        ref(object.path("customer"))),
                told(kind, object),
                kind.isOfSubscription() ? periodEnd(object) : null,
                kind.isOfSubscription() && object.path("cancel_at_period_end").asBoolean(false));
    }

    private static @Nullable CheckoutId checkout(JsonNode object) {
        String text = object.path("metadata").path("checkout").asString("");
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? new CheckoutId(UUID.fromString(text)) : null;
    }

    private static @Nullable String session(EventKind kind, JsonNode object) {
        return kind.type().startsWith("checkout.session.") ? ref(object.path("id")) : null;
    }

    private static @Nullable String subscription(EventKind kind, JsonNode object) {
        if (kind.isOfSubscription()) {
            return ref(object.path("id"));
        }
        String named = ref(object.path("subscription"));
        // Newer versions name it deeper.
        return named != null
                ? named
                : ref(object.path("parent").path("subscription_details").path("subscription"));
    }

    private static String told(EventKind kind, JsonNode object) {
        return switch (kind) {
            case SUBSCRIPTION_CREATED, SUBSCRIPTION_UPDATED, SUBSCRIPTION_DELETED -> word(object.path("status"), WORD);
            case SESSION_COMPLETED, SESSION_PAID, SESSION_FAILED -> word(object.path("payment_status"), WORD);
            case SESSION_EXPIRED -> object.path("metadata").has("abandoned") ? "abandoned" : "";
            case PAYMENT_FAILED -> word(object.path("last_payment_error").path("code"), WORD);
            case PAYMENT_CHALLENGED, INVOICE_PAID, INVOICE_FAILED, REFUNDED, IGNORED -> "";
        };
    }

    private static @Nullable Instant periodEnd(JsonNode object) {
        Instant whole = time(object.path("current_period_end"));
        // Since 2025 each item has its own.
        return whole != null
                ? whole
                : time(object.path("items").path("data").path(0).path("current_period_end"));
    }

    private static @Nullable Instant time(JsonNode value) {
        long seconds = value.isIntegralNumber() && value.canConvertToLong() ? value.asLong() : -1;
        return seconds >= 0 && seconds < YEAR_9999 ? Instant.ofEpochSecond(seconds) : null;
    }

    /** An expanded object names itself. */
    private static @Nullable String ref(JsonNode value) {
        String text = (value.isObject() ? value.path("id") : value).asString("");
        return REF.matcher(text).matches() ? text : null;
    }

    private static String word(JsonNode value, Pattern form) {
        String text = value.asString("");
        return form.matcher(text).matches() ? text : "";
    }
}
