package dev.plumbline.documents.store;

import dev.plumbline.platform.Secrets;
import dev.plumbline.platform.Vault;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Scope;
import java.security.SecureRandom;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** One random key for each firm, wrapped by the installation's secret. It never changes: what it has sealed needs it. */
@Component
class FirmKeys {
    private final FirmKeyRepository keys;
    private final Vault vault;
    private final SecureRandom random;
    private final TransactionTemplate joined;
    private final TransactionTemplate own;

    FirmKeys(FirmKeyRepository keys, Secrets secrets, SecureRandom random, PlatformTransactionManager manager) {
        this.keys = keys;
        this.vault = new Vault(secrets, "document-key/1", random);
        this.random = random;
        this.joined = new TransactionTemplate(manager);
        this.own = new TransactionTemplate(manager);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Nothing when the firm has never kept anything. */
    Optional<Seal> find(FirmId firm) {
        requireScope(firm);
        Optional<String> wrapped = joined.execute(status -> keys.find());
        return wrapped.map(text -> seal(firm, text));
    }

    /** Made in a transaction of its own: a key that is rolled back would lose what was sealed with it. */
    Seal findOrMake(FirmId firm) {
        return find(firm)
                .orElseGet(() -> seal(firm, own.execute(status -> {
                    byte[] key = new byte[Seal.KEY_BYTES];
                    random.nextBytes(key);
                    keys.add(vault.seal(key, owner(firm)));
                    return keys.find().orElseThrow();
                })));
    }

    private Seal seal(FirmId firm, String wrapped) {
        return new Seal(firm, vault.open(wrapped, owner(firm)));
    }

    private static String owner(FirmId firm) {
        return firm.value().toString();
    }

    static void requireScope(FirmId firm) {
        if (!Scope.current().firm().equals(firm)) {
            throw new IllegalArgumentException("That is another firm than the one that is worked for");
        }
    }
}
