package dev.plumbline.sales.response;

import dev.plumbline.jobs.JobType;
import dev.plumbline.jobs.JobWork;
import dev.plumbline.sales.LeadId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The next step of a ladder, waiting for its time as a row that survives a restart. */
@Configuration(proxyBeanMethods = false)
class LadderJob {
    static final JobType<Data> TYPE = JobType.of("response.call", "Call who answers a new lead", Data.class);

    record Data(LeadId lead) {}

    @Bean
    JobWork<Data> ladder(ResponseClocks clocks) {
        return TYPE.does((data, run) -> clocks.call(data.lead()));
    }
}
