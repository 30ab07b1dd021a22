package dev.plumbline.documents.store;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StoreConfiguration {
    @Bean
    Strongroom strongroom(@Value("${plumbline.data:data}") Path data) {
        Path parts = data.resolve("files").resolve("documents").resolve("parts");
        return new Strongroom(new FolderStorage(data), new PartFiles(parts));
    }
}
