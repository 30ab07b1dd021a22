package dev.plumbline.compliance.handin;

import dev.plumbline.platform.UploadAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;

@Configuration(proxyBeanMethods = false)
class HandInConfiguration {
    static final String FILES = "/api/v1/portal/files/";

    @Bean
    UploadAddress filesOfGuests() {
        return new UploadAddress("POST", MediaType.APPLICATION_OCTET_STREAM_VALUE, FILES, true);
    }
}
