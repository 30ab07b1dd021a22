package dev.plumbline.billing;

import com.stripe.net.Webhook;
import dev.plumbline.Http;
import dev.plumbline.clients.IntakeTest;
import dev.plumbline.jobs.run.TestJobs;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Base of tests of payments: a firm whose payments are played, and which knows a secret of Stripe's besides. */
public abstract class BillingTest extends IntakeTest {
    protected static final String PROVIDER = "/api/v1/billing/provider";
    protected static final String CHECKOUTS = "/api/v1/billing/checkouts";
    protected static final String PROVISIONINGS = "/api/v1/billing/provisionings";
    protected static final String SUBSCRIPTIONS = "/api/v1/billing/subscriptions";
    protected static final String WEBHOOK = "/api/webhook/stripe?key=";

    /** Of this test alone. */
    protected static final String SECRET = "whsec_" + "only0this0test0knows0it";

    @Autowired
    protected TestJobs jobs;

    private JsonNode page;

    /** The page of the firm, whose payments are played. */
    protected JsonNode page() {
        if (page == null) {
            owner().seen(0)
                    .put(PROVIDER, Map.of("kind", "sandbox", "signingSecret", SECRET, "prices", List.of()))
                    .expect(200);
            page = openPage(owner());
        }
        return page;
    }

    protected String receipt(Map<String, Object> sent) {
        return apply(page(), sent).expect(202).json().path("receipt").asString();
    }

    protected Http.Answer open(String receipt) {
        return anonymous().send("POST", CHECKOUTS, "{\"receipt\":\"" + receipt + "\"}");
    }

    /** The token of a new application's checkout. */
    protected String token() {
        return open(receipt(landlord())).expect(200).json().path("token").asString();
    }

    protected JsonNode shown(String token) {
        return anonymous().get(CHECKOUTS + "/" + token).expect(200).json();
    }

    protected Http.Answer attempt(String token, String outcome) {
        return anonymous()
                .send("POST", "/api/v1/billing/sandbox/" + token + "/attempts", "{\"outcome\":\"" + outcome + "\"}");
    }

    protected JsonNode only(String list) {
        JsonNode items = owner().get(list).expect(200).json().path("items");
        if (items.size() != 1) {
            throw new AssertionError("expected one of " + list + " but got " + items);
        }
        return items.get(0);
    }

    /** Id of the checkout of a token. */
    protected static String checkout(String token) {
        return token.substring(37, 73);
    }

    protected Http.Answer tell(byte[] body) {
        return tell(body, signature(SECRET, clock.instant().getEpochSecond(), body));
    }

    protected Http.Answer tell(byte[] body, String signature) {
        return anonymous()
                .with("Content-Type", "application/json; charset=utf-8")
                .with("Stripe-Signature", signature)
                .sendBytes("POST", WEBHOOK + key(page()), body);
    }

    protected static String signature(String secret, long at, byte[] body) {
        try {
            return "t=" + at + ",v1="
                    + Webhook.Util.computeHmacSha256(secret, at + "." + new String(body, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An event as Stripe writes it. */
    protected byte[] event(String id, String type, long created, Map<String, ?> object) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("id", id);
        event.put("object", "event");
        event.put("type", type);
        event.put("created", created);
        event.put("livemode", false);
        event.put("data", Map.of("object", object));
        return JsonMapper.shared().writeValueAsString(event).getBytes(StandardCharsets.UTF_8);
    }

    protected byte[] completed(String id, String token, long created) {
        return event(
                id,
                "checkout.session.completed",
                created,
                Map.of(
                        "id",
                        "cs_sandbox_" + checkout(token),
                        "payment_status",
                        "paid",
                        "subscription",
                        "sub_" + checkout(token),
                        "customer",
                        "cus_1"));
    }

    protected byte[] subscription(String id, String token, String what, long created, String status) {
        return event(
                id,
                "customer.subscription." + what,
                created,
                Map.of("id", "sub_" + checkout(token), "status", status, "customer", "cus_1"));
    }
}
