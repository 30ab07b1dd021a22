package dev.plumbline.documents.keys;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * AWS KMS, or a service that speaks its language, which wraps the keys of firms when a key is named; else the installation's
 * secret does.
 *
 * @param key       its id, ARN or alias; a symmetric one
 * @param endpoint  of a service other than Amazon's
 * @param accessKey with its secret key; without it what the environment or the machine provides
 * @param timeout   of one call with its repetitions
 * @param leaving   whether it only opens what it has wrapped: new keys are wrapped by the secret again
 */
@ConfigurationProperties("plumbline.documents.kms")
record KmsSettings(
        @Nullable String key,
        @Nullable URI endpoint,
        @DefaultValue("us-east-1") String region,
        @Nullable String accessKey,
        @Nullable String secretKey,
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("false") boolean leaving) {

    /** Without the keys. */
    @Override
    public String toString() {
        return "KmsSettings[" + key + "]";
    }
}
