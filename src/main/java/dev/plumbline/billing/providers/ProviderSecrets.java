package dev.plumbline.billing.providers;

import dev.plumbline.platform.KeyedHash;
import dev.plumbline.platform.Secrets;
import dev.plumbline.platform.Vault;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Secrets of firms' accounts at their provider: checked for what they are, and kept sealed, each bound to its firm. */
@Component
class ProviderSecrets {
    static final Pattern KEY = Pattern.compile("(sk|rk)_(test|live)_[A-Za-z0-9_]{8,250}");
    static final Pattern SIGNING = Pattern.compile("whsec_[A-Za-z0-9+/=_-]{8,250}");

    private static final int END = 4;

    private final Vault vault;
    private final KeyedHash played;

    ProviderSecrets(Secrets secrets, SecureRandom random) {
        this.vault = new Vault(secrets, "billing-provider/1", random);
        this.played = new KeyedHash(secrets, "billing-sandbox");
    }

    /**
     * A secret as it is to be kept.
     *
     * @param sent absent for the one that is kept already, empty for none
     * @param form how one looks
     */
    @Nullable
    Kept keep(String field, @Nullable String sent, Pattern form, @Nullable Kept before) {
        if (sent == null) {
            return before;
        }
        String secret = sent.strip();
        if (secret.isEmpty()) {
            return null;
        }
        if (!form.matcher(secret).matches()) {
            throw Problem.field("/" + field, "pattern", "This is no such secret of Stripe: copy it whole.");
        }
        String sealed = vault.seal(secret.getBytes(StandardCharsets.US_ASCII), owner());
        return new Kept(sealed, secret.substring(secret.length() - END));
    }

    String open(Kept secret) {
        return new String(vault.open(secret.sealed(), owner()), StandardCharsets.US_ASCII);
    }

    /** By which the current firm's played events are signed. */
    String played() {
        return "whsec_" + played.of(owner());
    }

    private static String owner() {
        return Scope.current().firm().value().toString();
    }
}
