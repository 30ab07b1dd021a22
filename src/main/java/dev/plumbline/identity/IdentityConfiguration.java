package dev.plumbline.identity;

import dev.plumbline.platform.ConstraintProblems;
import dev.plumbline.platform.Permissions;
import java.security.SecureRandom;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SessionSettings.class)
class IdentityConfiguration {
    @Bean
    Permissions identityPermissions() {
        return IdentityPermission.ALL;
    }

    @Bean
    ConstraintProblems identityConstraints() {
        return new ConstraintProblems(Map.of("account_email_taken", IdentityProblem.EMAIL_TAKEN));
    }

    @Bean
    SecureRandom secureRandom() {
        return new SecureRandom();
    }
}
