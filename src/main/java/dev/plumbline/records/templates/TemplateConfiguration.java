package dev.plumbline.records.templates;

import dev.plumbline.platform.ConstraintProblems;
import dev.plumbline.platform.Preconditions;
import dev.plumbline.records.RecordsProblem;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Lifecycle;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TemplateConfiguration {
    @Bean
    Lifecycle<TemplateStatus> templateLifecycle() {
        return TemplateLifecycle.MACHINE;
    }

    @Bean
    Preconditions templatePreconditions() {
        Template blank =
                new Template(new TemplateId(new UUID(0, 0)), "", 1, null, TemplateStatus.DRAFT, Instant.EPOCH, 1);
        TemplateReadiness readiness = new TemplateReadiness(blank, Access.NONE);
        return new Preconditions(
                TemplateLifecycle.MACHINE.name(),
                command -> command.equals(TemplateLifecycle.PUBLISH) ? readiness.publish() : readiness.retire());
    }

    @Bean
    ConstraintProblems templateConstraints() {
        return new ConstraintProblems(Map.of("template_name_taken", RecordsProblem.TEMPLATE_NAME_TAKEN));
    }
}
