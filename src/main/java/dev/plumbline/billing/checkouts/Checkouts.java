package dev.plumbline.billing.checkouts;

import dev.plumbline.billing.BillingProblem;
import dev.plumbline.billing.CheckoutId;
import dev.plumbline.billing.CheckoutStatus;
import dev.plumbline.billing.events.CheckoutFold;
import dev.plumbline.billing.payment.PaymentSession;
import dev.plumbline.billing.providers.ProviderKind;
import dev.plumbline.clients.Applied;
import dev.plumbline.clients.Applying;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ways to pay for applications: one open at a time, and paid once. */
@Service
public class Checkouts {
    private final CheckoutRepository checkouts;
    private final Applying applying;
    private final Ids ids;
    private final Clock clock;

    Checkouts(CheckoutRepository checkouts, Applying applying, Ids ids, Clock clock) {
        this.checkouts = checkouts;
        this.applying = applying;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What somebody may pay by.
     *
     * @param over the session of the one before, which nobody may pay by any more; null when there was none
     */
    record Prepared(
            Checkout checkout, Applied applied, @Nullable String over) {}

    /** The open checkout of an application, made now where there is none that still holds. */
    @Transactional
    Prepared prepare(UUID application, ProviderKind provider) {
        Applied applied = Optional.ofNullable(applying.find(Set.of(application)).get(application))
                .orElseThrow(Problem.notFound("application"));
        if (applied.state() == Applied.State.OVER) {
            throw Problem.of(BillingProblem.APPLICATION_OVER, "Nothing is to be paid for it.");
        }
        Instant now = clock.instant();
        Checkout before = checkouts.lockOpen(application).orElse(null);
        if (before != null && before.isOpen(now) && before.provider() == provider) {
            return new Prepared(before, applied, null);
        }
        if (checkouts.isPaid(application)) {
            throw Problem.of(BillingProblem.PAID_ALREADY, "Nothing more is to be paid for this application.");
        }
        if (before != null) {
            checkouts.move(before.id(), CheckoutStatus.EXPIRED);
        }
        checkouts.insert(new Checkout(
                new CheckoutId(ids.next()),
                application,
                CheckoutStatus.OPEN,
                provider,
                applied.terms(),
                null,
                null,
                false,
                now.plus(Checkout.OPEN_FOR),
                now,
                false));
        PaymentSession over = before == null ? null : before.session();
        return new Prepared(
                checkouts.lockOpen(application).orElseThrow(Problem.notFound("checkout")),
                applied,
                over == null ? null : over.ref());
    }

    /** The provider has answered. */
    @Transactional
    Checkout opened(CheckoutId id, PaymentSession session) {
        checkouts.opened(id, session);
        return find(id);
    }

    /** The provider has not: the next one who asks gets another, as it may keep its answer for this one. */
    @Transactional
    void giveUp(CheckoutId id) {
        Checkout checkout = checkouts.lock(id).orElseThrow(Problem.notFound("checkout"));
        if (checkout.status() == CheckoutStatus.OPEN && checkout.session() == null) {
            checkouts.move(id, CheckoutStatus.CANCELLED);
        }
    }

    @Transactional(readOnly = true)
    public Checkout find(CheckoutId id) {
        return checkouts.find(id).orElseThrow(Problem.notFound("checkout"));
    }

    @Transactional(readOnly = true)
    Page<CheckoutRow> list(@Nullable CheckoutStatus status, PageRequest page) {
        Page<Checkout> found =
                checkouts.page(Listing.of(page, CheckoutRepository.SORTS, String.valueOf(status)), status);
        Map<UUID, Applied> applied = applying.find(
                found.items().stream().map(Checkout::application).distinct().toList());
        List<CheckoutRow> rows = found.items().stream()
                .map(each -> CheckoutRow.of(each, applied.get(each.application())))
                .toList();
        return new Page<>(rows, found.nextCursor());
    }

    /** The one with this session, or with this id, if the current firm has it: held. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Checkout> hold(@Nullable CheckoutId id, @Nullable String session) {
        Optional<CheckoutId> meant = session == null ? Optional.empty() : checkouts.bySession(session);
        return meant.or(() -> Optional.ofNullable(id)).flatMap(checkouts::lock);
    }

    /**
     * Makes it what was told. An open one whose time is over stays as it is: the provider tells that too.
     *
     * @return whether it is paid by this
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean settle(Checkout checkout, CheckoutFold told) {
        if (checkout.status() == CheckoutStatus.PAID) {
            return false;
        }
        if (told.status() == CheckoutStatus.OPEN) {
            if (checkout.status() == CheckoutStatus.OPEN) {
                checkouts.attempted(checkout.id(), told);
            }
            return false;
        }
        if (told.status() != checkout.status()) {
            checkouts.move(checkout.id(), told.status());
        }
        return told.status() == CheckoutStatus.PAID;
    }
}
