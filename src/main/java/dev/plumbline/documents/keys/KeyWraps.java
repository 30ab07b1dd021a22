package dev.plumbline.documents.keys;

import dev.plumbline.shared.FirmId;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Wraps new keys as the settings say, and unwraps each by whom it was wrapped. */
public final class KeyWraps {
    private static final String BY_KMS = "kms:";

    private final KeyWrap secret;
    private final @Nullable KeyWrap kms;
    private final boolean leaving;

    /**
     * @param kms     null where none is set
     * @param leaving whether it only opens
     */
    KeyWraps(KeyWrap secret, @Nullable KeyWrap kms, boolean leaving) {
        this.secret = secret;
        this.kms = kms;
        this.leaving = leaving;
    }

    /** @throws IOException when it cannot be done now */
    public String wrap(FirmId firm, byte[] key) throws IOException {
        return kms == null || leaving ? secret.wrap(firm, key) : BY_KMS + kms.wrap(firm, key);
    }

    /**
     * @throws IOException           when it cannot be done now
     * @throws IllegalStateException when it was wrapped elsewhere, for another firm, or was changed
     */
    public byte[] unwrap(FirmId firm, String wrapped) throws IOException {
        if (!wrapped.startsWith(BY_KMS)) {
            return secret.unwrap(firm, wrapped);
        }
        if (kms == null) {
            throw new IllegalStateException(
                    "A firm's key is wrapped by a key management service, and plumbline.documents.kms.key is not set");
        }
        return kms.unwrap(firm, wrapped.substring(BY_KMS.length()));
    }

    /** Whether it was wrapped by whom the settings name. */
    boolean isCurrent(String wrapped) {
        return wrapped.startsWith(BY_KMS) == usesService();
    }

    boolean usesService() {
        return kms != null && !leaving;
    }
}
