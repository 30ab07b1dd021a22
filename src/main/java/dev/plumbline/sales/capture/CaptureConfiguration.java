package dev.plumbline.sales.capture;

import dev.plumbline.platform.Preconditions;
import dev.plumbline.sales.LeadSource;
import dev.plumbline.shared.Access;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CaptureConfiguration {
    @Bean
    Preconditions capturePreconditions() {
        FormSettings nothing =
                new FormSettings("", "", null, List.of(), LeadSource.WEBSITE_FORM, "", null, List.of(), false, 1, 1);
        CaptureForm blank = new CaptureForm(
                new CaptureFormId(new UUID(0, 0)), 1, "", CaptureStatus.DRAFT, Instant.EPOCH, Instant.EPOCH, nothing);
        return new Preconditions(
                CaptureLifecycle.MACHINE.name(), command -> new CaptureReadiness(blank, Access.NONE).of(command));
    }
}
