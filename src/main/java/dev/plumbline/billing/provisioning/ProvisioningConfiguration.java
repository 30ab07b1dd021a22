package dev.plumbline.billing.provisioning;

import dev.plumbline.jobs.JobWork;
import dev.plumbline.platform.Preconditions;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Lifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProvisioningConfiguration {
    @Bean
    Lifecycle<ProvisioningStatus> provisioningLifecycle() {
        return ProvisioningLifecycle.MACHINE;
    }

    @Bean
    Preconditions provisioningPreconditions() {
        ProvisioningReadiness blank = new ProvisioningReadiness(ProvisioningStatus.PENDING, Access.NONE);
        return new Preconditions(ProvisioningLifecycle.MACHINE.name(), blank::of);
    }

    @Bean
    JobWork<ProvisioningJob.Data> provisioningWork(ProvisioningJob job) {
        return ProvisioningJob.TYPE.does(job::run);
    }

    @Bean
    JobWork<InvitationJob.Data> invitationWork(InvitationJob job) {
        return InvitationJob.TYPE.does(job::run);
    }
}
