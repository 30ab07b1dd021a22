package dev.plumbline.compliance;

import dev.plumbline.platform.ConstraintProblems;
import dev.plumbline.platform.Permissions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ComplianceConfiguration {
    @Bean
    Permissions compliancePermissions() {
        return CompliancePermission.ALL;
    }

    @Bean
    ConstraintProblems complianceConstraints() {
        return ComplianceProblem.CONSTRAINTS;
    }
}
