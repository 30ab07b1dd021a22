package dev.plumbline.documents.store;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * S3, where contents lie when a bucket is named; else they lie in the data folder.
 *
 * @param bucket    for Plumbline alone, without versions and without locks: what is erased must be gone
 * @param endpoint  of a server other than Amazon's
 * @param accessKey with its secret key; without it what the environment or the machine provides
 * @param pathStyle whether the bucket stands in the path and not in the name of the host
 * @param timeout   how long the server may be silent
 */
@ConfigurationProperties("plumbline.documents.s3")
record S3Settings(
        @Nullable String bucket,
        @Nullable URI endpoint,
        @DefaultValue("us-east-1") String region,
        @Nullable String accessKey,
        @Nullable String secretKey,
        @DefaultValue("false") boolean pathStyle,
        @DefaultValue("30s") Duration timeout) {

    /** Without the keys. */
    @Override
    public String toString() {
        return "S3Settings[" + bucket + "]";
    }
}
