package dev.plumbline.records.templates;

import dev.plumbline.platform.ConstraintProblems;
import dev.plumbline.records.RecordsProblem;
import dev.plumbline.shared.Lifecycle;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TemplateConfiguration {
    @Bean
    Lifecycle<TemplateStatus> templateLifecycle() {
        return TemplateLifecycle.MACHINE;
    }

    @Bean
    ConstraintProblems templateConstraints() {
        return new ConstraintProblems(Map.of("template_name_taken", RecordsProblem.TEMPLATE_NAME_TAKEN));
    }
}
