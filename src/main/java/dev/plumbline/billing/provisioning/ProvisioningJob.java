package dev.plumbline.billing.provisioning;

import dev.plumbline.billing.ProvisioningId;
import dev.plumbline.jobs.JobRun;
import dev.plumbline.jobs.JobStopped;
import dev.plumbline.jobs.JobType;
import dev.plumbline.jobs.Retries;
import dev.plumbline.shared.Problem;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Goes through the steps of a provisioning. Killed between two, it goes through them again. */
@Component
class ProvisioningJob {
    static final JobType<Data> TYPE = JobType.inSteps(
                    "billing.provision", "Get ready for somebody who has paid", Data.class)
            .with(new Retries(ProvisioningSteps.ATTEMPTS, Duration.ofSeconds(20), Duration.ofMinutes(5)))
            .within(Duration.ofMinutes(2));

    private static final Logger LOG = LoggerFactory.getLogger(ProvisioningJob.class);

    private final ProvisioningSteps steps;

    ProvisioningJob(ProvisioningSteps steps) {
        this.steps = steps;
    }

    record Data(UUID provisioning) {}

    void run(Data data, JobRun run) {
        ProvisioningId id = new ProvisioningId(data.provisioning());
        if (!steps.start(id)) {
            return;
        }
        try {
            steps.accept(id);
            steps.link(id);
            tell(id);
            steps.complete(id);
        } catch (JobStopped stopped) {
            throw stopped;
        } catch (Problem refused) {
            steps.failed(id, refused.detail(), true);
        } catch (RuntimeException failure) {
            if (!steps.failed(
                    id,
                    "Something went wrong on our side: " + failure.getClass().getSimpleName(),
                    false)) {
                throw failure;
            }
            LOG.warn("Provisioning {} failed for good", id, failure);
        }
    }

    /** Who has paid is a client even if no mail can say so. */
    private void tell(ProvisioningId id) {
        try {
            steps.tell(id);
        } catch (RuntimeException failure) {
            LOG.warn("The receipt of provisioning {} could not be sent", id, failure);
        }
    }
}
