package dev.plumbline.documents.shelf;

import dev.plumbline.records.TimelineSource;
import dev.plumbline.shared.Lifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ShelfConfiguration {
    @Bean
    Lifecycle<DocumentStatus> documentLifecycle() {
        return DocumentLifecycle.MACHINE;
    }

    @Bean
    TimelineSource documentsAdded(DocumentRepository documents) {
        return new ToldSource("documents added", documents::added);
    }

    @Bean
    TimelineSource documentsReviewed(DocumentRepository documents) {
        return new ToldSource("documents reviewed", documents::reviewed);
    }
}
