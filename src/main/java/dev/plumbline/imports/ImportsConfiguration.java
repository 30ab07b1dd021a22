package dev.plumbline.imports;

import dev.plumbline.platform.AskedWithin;
import dev.plumbline.platform.ConstraintProblems;
import dev.plumbline.platform.Permissions;
import dev.plumbline.platform.UploadAddress;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ImportsConfiguration {
    @Bean
    Permissions importsPermissions() {
        return ImportsPermission.ALL;
    }

    /** Of each kind of record that a file can become, which its own module names. */
    @Bean
    AskedWithin importsAskedWithin(Targets targets) {
        return new AskedWithin(
                targets.all().stream().map(ImportTarget::permission).collect(Collectors.toSet()));
    }

    @Bean
    UploadAddress importedFiles() {
        return UploadAddress.forms("/api/v1/imports");
    }

    @Bean
    ConstraintProblems importsConstraints() {
        return new ConstraintProblems(Map.of(
                "import_mapping_name_taken",
                ImportsProblem.MAPPING_NAME_TAKEN,
                "import_upload_key",
                ImportsProblem.KEY_REUSED));
    }
}
