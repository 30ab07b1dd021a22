package dev.plumbline.documents.evidence;

import dev.plumbline.documents.versions.ProposeTask;
import dev.plumbline.jobs.JobWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProposalJobs {
    @Bean
    JobWork<ProposeTask> documentProposing(ProposalWork work) {
        return ProposeTask.TYPE.does((task, run) -> work.propose(task.version()));
    }
}
