package dev.plumbline.billing.provisioning;

import dev.plumbline.billing.ProvisioningId;
import dev.plumbline.billing.subscriptions.Subscriptions;
import dev.plumbline.clients.Applied;
import dev.plumbline.clients.Applying;
import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.PortalInvitations;
import dev.plumbline.jobs.Jobs;
import dev.plumbline.shared.Problem;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a provisioning, each a transaction of its own: done again, none has a second effect. */
@Service
class ProvisioningSteps {
    /** Then people look at it. */
    static final int ATTEMPTS = 5;

    private static final int WORDS_MAX = 500;

    private final ProvisioningRepository provisionings;
    private final Applying applying;
    private final Subscriptions subscriptions;
    private final PaymentReceipt receipt;
    private final PortalInvitations portal;
    private final Jobs jobs;

    ProvisioningSteps(
            ProvisioningRepository provisionings,
            Applying applying,
            Subscriptions subscriptions,
            PaymentReceipt receipt,
            PortalInvitations portal,
            Jobs jobs) {
        this.provisionings = provisionings;
        this.applying = applying;
        this.subscriptions = subscriptions;
        this.receipt = receipt;
        this.portal = portal;
        this.jobs = jobs;
    }

    static Provisioning with(Provisioning one, ProvisioningStatus status, int attempts, @Nullable String failure) {
        return new Provisioning(
                one.id(),
                one.version(),
                one.checkout(),
                one.application(),
                status,
                one.statusAt(),
                attempts,
                one.client(),
                failure,
                one.createdAt());
    }

    /**
     * Begins an attempt.
     *
     * @return false when there is nothing to do any more
     */
    @Transactional
    public boolean start(ProvisioningId id) {
        Provisioning now = lock(id);
        return switch (now.status()) {
            case PENDING -> {
                provisionings.move(with(now, ProvisioningStatus.STARTED, 1, null), ProvisioningLifecycle.START);
                yield true;
            }
            case STARTED -> {
                boolean again = now.attempts() < ATTEMPTS;
                if (again) {
                    provisionings.tried(with(now, now.status(), now.attempts() + 1, now.failure()));
                } else {
                    // The machine died in the last attempt, before it could say so.
                    fail(now, "It was interrupted " + ATTEMPTS + " times.");
                }
                yield again;
            }
            case COMPLETED, FAILED -> false;
        };
    }

    /** The client, made now or in an attempt before. */
    @Transactional
    public void accept(ProvisioningId id) {
        Provisioning now = lock(id);
        if (now.client() == null) {
            provisionings.accepted(id, applying.accept(now.application()));
        }
    }

    @Transactional
    public void link(ProvisioningId id) {
        Provisioning now = lock(id);
        subscriptions.link(now.checkout(), client(now));
    }

    /** Opens the portal to whoever applied, and writes them the way in. */
    @Transactional
    public void invite(ProvisioningId id) {
        Provisioning now = lock(id);
        Applied applied = applied(now);
        portal.invite(client(now), applied.name(), applied.email(), applied.as());
    }

    /** Says by mail that the money came. */
    @Transactional
    public void tell(ProvisioningId id) {
        Provisioning now = lock(id);
        receipt.send(now.checkout(), applied(now));
    }

    @Transactional
    public void complete(ProvisioningId id) {
        Provisioning now = lock(id);
        if (now.status() != ProvisioningStatus.STARTED) {
            return;
        }
        // What was bought may have become known since.
        subscriptions.link(now.checkout(), client(now));
        provisionings.move(
                with(now, ProvisioningStatus.COMPLETED, now.attempts(), null), ProvisioningLifecycle.COMPLETE);
        jobs.schedule(InvitationJob.TYPE, id.value().toString(), new InvitationJob.Data(id.value()));
    }

    /**
     * Keeps why an attempt came to nothing.
     *
     * @param forGood whether another would come to the same
     * @return whether there will be no other
     */
    @Transactional
    public boolean failed(ProvisioningId id, String why, boolean forGood) {
        Provisioning now = lock(id);
        if (now.status() != ProvisioningStatus.STARTED) {
            return true;
        }
        boolean last = forGood || now.attempts() >= ATTEMPTS;
        if (last) {
            fail(now, why);
        } else {
            provisionings.tried(with(now, now.status(), now.attempts(), cut(why)));
        }
        return last;
    }

    private void fail(Provisioning now, String why) {
        provisionings.move(with(now, ProvisioningStatus.FAILED, now.attempts(), cut(why)), ProvisioningLifecycle.FAIL);
    }

    private Provisioning lock(ProvisioningId id) {
        return provisionings.lock(id).orElseThrow(Problem.notFound("provisioning"));
    }

    private Applied applied(Provisioning now) {
        return Optional.ofNullable(applying.find(Set.of(now.application())).get(now.application()))
                .orElseThrow(Problem.notFound("application"));
    }

    private static ClientId client(Provisioning now) {
        return Optional.ofNullable(now.client()).orElseThrow(Problem.notFound("client"));
    }

    private static String cut(String why) {
        return why.substring(0, Math.min(WORDS_MAX, why.length()));
    }
}
