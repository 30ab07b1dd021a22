package dev.plumbline.billing.provisioning;

import dev.plumbline.billing.BillingProblem;
import dev.plumbline.billing.CheckoutId;
import dev.plumbline.billing.ProvisioningId;
import dev.plumbline.clients.Applied;
import dev.plumbline.clients.Applying;
import dev.plumbline.jobs.Jobs;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.Version;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Provisionings: asked for once for each payment, and again by people where one has failed. */
@Service
public class Provisionings {
    private final ProvisioningRepository provisionings;
    private final Applying applying;
    private final Jobs jobs;
    private final Ids ids;
    private final Clock clock;

    Provisionings(ProvisioningRepository provisionings, Applying applying, Jobs jobs, Ids ids, Clock clock) {
        this.provisionings = provisionings;
        this.applying = applying;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
    }

    /** Asks for it in the transaction in which a payment is taken in: once for each checkout. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(CheckoutId checkout, UUID application) {
        ProvisioningId id = new ProvisioningId(ids.next());
        if (provisionings.insert(id, checkout, application, clock.instant())) {
            schedule(id, 1);
        }
    }

    @Transactional(readOnly = true)
    Page<ProvisioningView> list(@Nullable ProvisioningStatus status, PageRequest page) {
        Page<Provisioning> found =
                provisionings.page(Listing.of(page, ProvisioningRepository.SORTS, String.valueOf(status)), status);
        return new Page<>(views(found.items()), found.nextCursor());
    }

    /** Asks for it again after it has failed, with all its attempts. */
    @Transactional
    ProvisioningView retry(ProvisioningId id, Version seen) {
        Provisioning failed = provisionings.lock(id).orElseThrow(Problem.notFound("provisioning"));
        seen.mustBe(failed.version());
        new ProvisioningReadiness(failed.status(), Scope.current().access())
                .of(ProvisioningLifecycle.RETRY)
                .require(BillingProblem.PROVISIONING_NOT_READY);
        provisionings.move(
                ProvisioningSteps.with(failed, ProvisioningStatus.PENDING, 0, failed.failure()),
                ProvisioningLifecycle.RETRY);
        schedule(id, failed.version());
        return views(List.of(provisionings.find(id).orElseThrow(Problem.notFound("provisioning"))))
                .getFirst();
    }

    /** @param turn another for each time that it is asked for */
    private void schedule(ProvisioningId id, long turn) {
        jobs.schedule(ProvisioningJob.TYPE, id.value() + ":" + turn, new ProvisioningJob.Data(id.value()));
    }

    private List<ProvisioningView> views(List<Provisioning> all) {
        Map<UUID, Applied> applied = applying.find(
                all.stream().map(Provisioning::application).distinct().toList());
        return all.stream()
                .map(each -> ProvisioningView.of(
                        each, applied.get(each.application()), Scope.current().access()))
                .toList();
    }
}
