package dev.plumbline.sales.enquiries;

import dev.plumbline.messages.wordings.SystemLetter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EnquiryConfiguration {
    @Bean
    SystemLetter enquiryLetter() {
        return ConfirmationLetter.LETTER;
    }
}
