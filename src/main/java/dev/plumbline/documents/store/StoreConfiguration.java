package dev.plumbline.documents.store;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(S3Settings.class)
class StoreConfiguration {
    /** A call with its repetitions, in times of how long the server may be silent: eight megabytes by a slow line. */
    private static final int WHOLE_CALL = 10;

    @Bean
    Storage documentStorage(@Value("${plumbline.data:data}") Path data, S3Settings settings) {
        String bucket = settings.bucket();
        return bucket == null || bucket.isBlank() ? new FolderStorage(data) : new S3Storage(client(settings), bucket);
    }

    @Bean
    Strongroom strongroom(@Value("${plumbline.data:data}") Path data, Storage documentStorage) {
        Path parts = data.resolve("files").resolve("documents").resolve("parts");
        return new Strongroom(documentStorage, new PartFiles(parts));
    }

    /**
     * Without the checksums that only newer servers know: on the way up each body is compared by its MD5, and what comes
     * down is authenticated by its seal.
     */
    static S3Client client(S3Settings settings) {
        Duration timeout = settings.timeout();
        S3ClientBuilder client = S3Client.builder()
                .region(Region.of(settings.region()))
                .forcePathStyle(settings.pathStyle())
                .credentialsProvider(credentials(settings))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(s3 -> s3.chunkedEncodingEnabled(false))
                .httpClientBuilder(Apache5HttpClient.builder()
                        .connectionTimeout(timeout)
                        .connectionAcquisitionTimeout(timeout)
                        .socketTimeout(timeout))
                .overrideConfiguration(calls ->
                        calls.retryStrategy(RetryMode.STANDARD).apiCallTimeout(timeout.multipliedBy(WHOLE_CALL)));
        URI endpoint = settings.endpoint();
        return (endpoint == null ? client : client.endpointOverride(endpoint)).build();
    }

    private static AwsCredentialsProvider credentials(S3Settings settings) {
        String id = settings.accessKey();
        String secret = settings.secretKey();
        return id == null || secret == null
                ? DefaultCredentialsProvider.builder().build()
                : StaticCredentialsProvider.create(AwsBasicCredentials.create(id, secret));
    }
}
