package dev.plumbline.documents.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.plumbline.documents.keys.KeyWraps;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Scope;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** One random key for each firm, stored wrapped. It never changes: what it has sealed needs it. */
@Component
class FirmKeys {
    /** A service that wraps keys is asked once in so long for each firm, not for each document. */
    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private static final int FIRMS_MAX = 1_000;

    private final FirmKeyRepository keys;
    private final KeyWraps wraps;
    private final SecureRandom random;
    private final TransactionTemplate joined;
    private final TransactionTemplate own;
    private final Cache<Wrapped, Seal> open = Caffeine.newBuilder()
            .maximumSize(FIRMS_MAX)
            .expireAfterWrite(REMEMBERED)
            .build();

    FirmKeys(FirmKeyRepository keys, KeyWraps wraps, SecureRandom random, PlatformTransactionManager manager) {
        this.keys = keys;
        this.wraps = wraps;
        this.random = random;
        this.joined = new TransactionTemplate(manager);
        this.own = new TransactionTemplate(manager);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    private record Wrapped(FirmId firm, String text) {}

    /**
     * Nothing when the firm has never kept anything.
     *
     * @throws IOException when its key cannot be unwrapped now
     */
    Optional<Seal> find(FirmId firm) throws IOException {
        requireScope(firm);
        Optional<String> wrapped = joined.execute(status -> keys.find());
        return wrapped.isEmpty() ? Optional.empty() : Optional.of(seal(firm, wrapped.get()));
    }

    /** Made in a transaction of its own: a key that is rolled back would lose what was sealed with it. */
    Seal findOrMake(FirmId firm) throws IOException {
        Optional<Seal> found = find(firm);
        if (found.isPresent()) {
            return found.get();
        }
        byte[] key = new byte[Seal.KEY_BYTES];
        random.nextBytes(key);
        String wrapped = wraps.wrap(firm, key);
        return seal(firm, Objects.requireNonNull(own.execute(status -> {
            keys.add(wrapped);
            return keys.find().orElseThrow();
        })));
    }

    private Seal seal(FirmId firm, String text) throws IOException {
        Wrapped wrapped = new Wrapped(firm, text);
        @Nullable Seal known = open.getIfPresent(wrapped);
        if (known != null) {
            return known;
        }
        Seal seal = new Seal(firm, wraps.unwrap(firm, text));
        open.put(wrapped, seal);
        return seal;
    }

    static void requireScope(FirmId firm) {
        if (!Scope.current().firm().equals(firm)) {
            throw new IllegalArgumentException("That is another firm than the one that is worked for");
        }
    }
}
