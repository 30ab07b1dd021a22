package dev.plumbline.documents.keys;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.KmsClientBuilder;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KmsSettings.class)
class KeyConfiguration {
    @Bean
    KeyWraps keyWraps(SecretKeyWrap secret, KmsSettings settings) {
        @Nullable String key = settings.key();
        return new KeyWraps(
                secret,
                key == null || key.isBlank() ? null : new KmsKeyWrap(client(settings), key),
                settings.leaving());
    }

    static KmsClient client(KmsSettings settings) {
        Duration timeout = settings.timeout();
        KmsClientBuilder client = KmsClient.builder()
                .region(Region.of(settings.region()))
                .credentialsProvider(credentials(settings))
                .httpClientBuilder(Apache5HttpClient.builder()
                        .connectionTimeout(timeout)
                        .connectionAcquisitionTimeout(timeout)
                        .socketTimeout(timeout))
                .overrideConfiguration(
                        calls -> calls.retryStrategy(RetryMode.STANDARD).apiCallTimeout(timeout));
        URI endpoint = settings.endpoint();
        return (endpoint == null ? client : client.endpointOverride(endpoint)).build();
    }

    private static AwsCredentialsProvider credentials(KmsSettings settings) {
        String id = settings.accessKey();
        String secret = settings.secretKey();
        return id == null || secret == null
                ? DefaultCredentialsProvider.builder().build()
                : StaticCredentialsProvider.create(AwsBasicCredentials.create(id, secret));
    }
}
