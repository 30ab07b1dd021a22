package dev.plumbline.sales.enquiries;

import dev.plumbline.jobs.RecurringJob;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EnquiryJobs {
    private static final Duration EVERY = Duration.ofHours(1);

    @Bean
    RecurringJob eraseEnquiries(Enquiries enquiries) {
        return RecurringJob.forEachFirm("enquiries.erase", "Erase enquiries that nobody confirmed", EVERY, () -> {
            int done;
            do {
                done = enquiries.erase();
            } while (done > 0);
        });
    }
}
