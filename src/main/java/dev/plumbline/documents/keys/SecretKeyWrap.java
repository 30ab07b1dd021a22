package dev.plumbline.documents.keys;

import dev.plumbline.platform.Secrets;
import dev.plumbline.platform.Vault;
import dev.plumbline.shared.FirmId;
import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** With a key of the installation's secret. */
@Component
class SecretKeyWrap implements KeyWrap {
    private final Vault vault;

    SecretKeyWrap(Secrets secrets, SecureRandom random) {
        this.vault = new Vault(secrets, "document-key/1", random);
    }

    @Override
    public String wrap(FirmId firm, byte[] key) {
        return vault.seal(key, firm.value().toString());
    }

    @Override
    public byte[] unwrap(FirmId firm, String wrapped) {
        return vault.open(wrapped, firm.value().toString());
    }
}
