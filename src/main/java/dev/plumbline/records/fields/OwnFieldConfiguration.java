package dev.plumbline.records.fields;

import dev.plumbline.platform.ConstraintProblems;
import dev.plumbline.records.RecordsProblem;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OwnFieldConfiguration {
    @Bean
    ConstraintProblems ownFieldConstraints() {
        return new ConstraintProblems(Map.of("field_code_taken", RecordsProblem.FIELD_CODE_TAKEN));
    }
}
