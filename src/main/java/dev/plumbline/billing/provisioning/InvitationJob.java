package dev.plumbline.billing.provisioning;

import dev.plumbline.billing.ProvisioningId;
import dev.plumbline.jobs.JobRun;
import dev.plumbline.jobs.JobType;
import dev.plumbline.shared.Problem;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Opens the portal to whoever has paid. Apart from getting ready: a letter that cannot be written is tried again, and fails nothing. */
@Component
class InvitationJob {
    static final JobType<Data> TYPE =
            JobType.inSteps("billing.invite", "Open the portal to somebody who has paid", Data.class);

    private static final Logger LOG = LoggerFactory.getLogger(InvitationJob.class);

    private final ProvisioningSteps steps;

    InvitationJob(ProvisioningSteps steps) {
        this.steps = steps;
    }

    record Data(UUID provisioning) {}

    /** A member of the firm sees the client anyway; who was shut out stays so, and people decide. */
    void run(Data data, JobRun run) {
        try {
            steps.invite(new ProvisioningId(data.provisioning()));
        } catch (Problem refused) {
            LOG.info(
                    "Provisioning {} opens the portal to nobody: {}",
                    data.provisioning(),
                    refused.code().code());
        }
    }
}
