package dev.plumbline.platform.checks;

import dev.plumbline.platform.Check;
import dev.plumbline.platform.Finding;
import dev.plumbline.platform.Secrets;
import org.springframework.stereotype.Component;

/** Whether the installation's secret looks as if somebody had thought it up. A short one keeps the server from starting. */
@Component
class SecretCheck implements Check {
    private final Secrets secrets;

    SecretCheck(Secrets secrets) {
        this.secrets = secrets;
    }

    @Override
    public String name() {
        return "secret";
    }

    @Override
    public Finding look() {
        return secrets.looksRandom()
                ? Finding.well("The installation's secret is long and looks random.")
                : Finding.blocking(
                        "The installation's secret repeats itself: it can be guessed.",
                        "Make one by: head -c 32 /dev/urandom | base64. What the old one sealed has to be sealed anew.");
    }
}
