package dev.plumbline.billing.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.billing.CheckoutStatus;
import dev.plumbline.billing.SubscriptionStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** F9: what was told more than once, and in another order, is what was told once in its own. */
class FoldTests {
    private static final int SUBSCRIPTIONS = 500;
    private static final int EVENTS = 20;
    private static final int REPEATS = 5;

    private static PaymentEvent event(String id, EventKind kind, long second, String told) {
        PaymentEvent.Refs refs = new PaymentEvent.Refs(null, null, "sub", "cus");
        return new PaymentEvent(id, kind, kind.type(), Instant.ofEpochSecond(second), refs, told, null, false);
    }

    /** A life of a subscription, and what whoever follows it from the first to the last would say of it. */
    private static final class Life {
        private final List<PaymentEvent> told = new ArrayList<>();
        private final Random random;
        private final String name;
        private SubscriptionStatus status = SubscriptionStatus.PENDING;
        private boolean over;
        private long second = 1_700_000_000;

        Life(String name, Random random) {
            this.name = name;
            this.random = random;
            say(EventKind.SUBSCRIPTION_CREATED, "incomplete");
            while (told.size() < EVENTS) {
                step();
            }
        }

        private void step() {
            // Half of all happen in the second of the one before; within one their kinds go up, as Stripe sends them.
            boolean same = random.nextBoolean();
            EventKind before = told.getLast().kind();
            switch (random.nextInt(over ? 1 : 6)) {
                case 0 -> {
                    next(same && before.compareTo(EventKind.REFUNDED) < 0);
                    say(EventKind.REFUNDED, "");
                }
                case 1 -> {
                    next(same && before.compareTo(EventKind.INVOICE_PAID) < 0);
                    say(EventKind.INVOICE_PAID, "");
                    status = status == SubscriptionStatus.TRIALING ? status : SubscriptionStatus.ACTIVE;
                }
                case 2 -> {
                    next(same && before.compareTo(EventKind.INVOICE_FAILED) < 0);
                    say(EventKind.INVOICE_FAILED, "");
                    status = status == SubscriptionStatus.ACTIVE ? SubscriptionStatus.PAST_DUE : status;
                }
                case 3 -> changed(same && before.compareTo(EventKind.SUBSCRIPTION_UPDATED) < 0);
                case 4 -> {
                    next(same && before.compareTo(EventKind.SESSION_COMPLETED) < 0);
                    say(EventKind.SESSION_COMPLETED, "unpaid");
                }
                default -> {
                    if (random.nextInt(10) == 0) {
                        next(same && before.compareTo(EventKind.SUBSCRIPTION_DELETED) < 0);
                        say(EventKind.SUBSCRIPTION_DELETED, "canceled");
                        status = SubscriptionStatus.CANCELLED;
                        over = true;
                    }
                }
            }
        }

        private void changed(boolean same) {
            next(same);
            Map<String, SubscriptionStatus> words = Map.of(
                    "active", SubscriptionStatus.ACTIVE,
                    "trialing", SubscriptionStatus.TRIALING,
                    "past_due", SubscriptionStatus.PAST_DUE,
                    "unpaid", SubscriptionStatus.CANCELLED);
            String word = List.of("active", "trialing", "past_due", "unpaid").get(random.nextInt(4));
            say(EventKind.SUBSCRIPTION_UPDATED, word);
            status = words.get(word);
        }

        private void next(boolean same) {
            second += same ? 0 : 1 + random.nextInt(100);
        }

        private void say(EventKind kind, String word) {
            told.add(event("evt_" + name + "_" + told.size(), kind, second, word));
        }
    }

    @Test
    void theOrderInWhichItCameDoesNotMatter() {
        Random random = new Random(42);
        Map<String, Life> lives = new HashMap<>();
        Map<String, List<PaymentEvent>> came = new HashMap<>();
        int sent = 0;
        for (int n = 0; n < SUBSCRIPTIONS; n++) {
            Life life = new Life("s" + n, random);
            List<PaymentEvent> all = new ArrayList<>();
            for (PaymentEvent each : life.told) {
                all.addAll(Collections.nCopies(1 + random.nextInt(REPEATS), each));
            }
            Collections.shuffle(all, random);
            lives.put(life.name, life);
            came.put(life.name, all);
            sent += all.size();
        }
        long right = lives.values().stream()
                .filter(life -> SubscriptionFold.of(came.get(life.name)).status() == life.status)
                .count();
        System.out.printf(
                "F9 fold: %d of %d subscriptions as in order, %d events sent as %d%n",
                right, SUBSCRIPTIONS, SUBSCRIPTIONS * EVENTS, sent);
        assertThat(right).isEqualTo(SUBSCRIPTIONS);
    }

    @Test
    void ofOneSecondTheLaterCommandWinsAndWhatIsDeletedStaysSo() {
        PaymentEvent made = event("z", EventKind.SUBSCRIPTION_CREATED, 5, "incomplete");
        PaymentEvent changed = event("a", EventKind.SUBSCRIPTION_UPDATED, 5, "active");
        PaymentEvent deleted = event("b", EventKind.SUBSCRIPTION_DELETED, 5, "canceled");
        PaymentEvent later = event("c", EventKind.SUBSCRIPTION_UPDATED, 9, "active");
        assertThat(SubscriptionFold.of(List.of(changed, made)).status()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(SubscriptionFold.of(List.of(later, deleted, changed, made)).status())
                .isEqualTo(SubscriptionStatus.CANCELLED);
    }

    @Test
    void onlyMoneyThatCameIsPaid() {
        assertThat(checkout(EventKind.SESSION_COMPLETED, "unpaid")).isEqualTo(CheckoutStatus.OPEN);
        assertThat(checkout(EventKind.SESSION_COMPLETED, "no_payment_required")).isEqualTo(CheckoutStatus.OPEN);
        assertThat(checkout(EventKind.SESSION_COMPLETED, "paid")).isEqualTo(CheckoutStatus.PAID);
        assertThat(checkout(EventKind.SESSION_PAID, "paid")).isEqualTo(CheckoutStatus.PAID);
        assertThat(checkout(EventKind.SUBSCRIPTION_CREATED, "incomplete")).isEqualTo(CheckoutStatus.OPEN);
        assertThat(checkout(EventKind.SUBSCRIPTION_UPDATED, "past_due")).isEqualTo(CheckoutStatus.OPEN);
        assertThat(checkout(EventKind.SUBSCRIPTION_UPDATED, "trialing")).isEqualTo(CheckoutStatus.PAID);
        assertThat(checkout(EventKind.SESSION_EXPIRED, "")).isEqualTo(CheckoutStatus.EXPIRED);
        assertThat(CheckoutFold.of(List.of(
                                event("a", EventKind.SESSION_EXPIRED, 9, ""),
                                event("b", EventKind.SESSION_COMPLETED, 5, "paid")))
                        .status())
                .isEqualTo(CheckoutStatus.PAID);
    }

    private static CheckoutStatus checkout(EventKind kind, String told) {
        return CheckoutFold.of(List.of(event("a", kind, 5, told))).status();
    }
}
