package dev.plumbline.identity.totp;

import dev.plumbline.identity.IdentityProblem;
import dev.plumbline.identity.accounts.Account;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.UserId;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether an account asks for a second factor, and whether a code is right. In the platform's scope. */
@Service
public class SecondFactors {
    static final int RECOVERY_CODES = 10;

    private final SecondFactorRepository factors;
    private final TotpSecrets secrets;
    private final TotpCodes codes;
    private final SecureRandom random;
    private final Clock clock;

    SecondFactors(
            SecondFactorRepository factors, TotpSecrets secrets, TotpCodes codes, SecureRandom random, Clock clock) {
        this.factors = factors;
        this.secrets = secrets;
        this.codes = codes;
        this.random = random;
        this.clock = clock;
    }

    public enum Check {
        NOT_NEEDED,
        RIGHT,
        MISSING,
        WRONG
    }

    @Transactional(readOnly = true)
    public boolean isOn(UserId user) {
        return factors.find(user).map(SecondFactorRepository.Factor::confirmed).orElse(false);
    }

    /** How many recovery codes are left; empty while there is no second factor. */
    @Transactional(readOnly = true)
    public OptionalInt recoveryCodesLeft(UserId user) {
        return isOn(user) ? OptionalInt.of(factors.unusedRecoveryCodes(user)) : OptionalInt.empty();
    }

    /** Uses up the code if it is right: a second look at the same one is wrong, also at the same moment. */
    @Transactional
    public Check check(UserId user, @Nullable String code) {
        SecondFactorRepository.Factor factor = factors.lock(user).orElse(null);
        if (factor == null || !factor.confirmed()) {
            return Check.NOT_NEEDED;
        }
        if (code == null || code.isBlank()) {
            return Check.MISSING;
        }
        String compact = code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        boolean right = compact.length() == TotpCodes.DIGITS
                ? useStep(user, factor, compact)
                : factors.useRecoveryCode(user, secrets.hashRecoveryCode(compact), clock.instant());
        return right ? Check.RIGHT : Check.WRONG;
    }

    /** A new secret, to be confirmed by a code; an earlier one that was not confirmed is void. */
    @Transactional
    public byte[] enrol(Account account) {
        if (isOn(account.id())) {
            throw Problem.of(IdentityProblem.TOTP_ALREADY_ON, "Remove the present one first.");
        }
        byte[] secret = codes.newSecret(random);
        factors.replace(account.id(), secrets.seal(secret, account.id()), clock.instant());
        return secret;
    }

    /** Turns the second factor on if the code is right; the recovery codes are shown this once. */
    @Transactional
    public List<String> confirm(UserId user, String code) {
        SecondFactorRepository.Factor factor = factors.lock(user)
                .filter(f -> !f.confirmed())
                .orElseThrow(() -> Problem.of(IdentityProblem.TOTP_NOT_ON, "Ask for a new secret first."));
        if (!useStep(user, factor, code.replaceAll("\\s", ""))) {
            throw wrong();
        }
        Instant now = clock.instant();
        factors.confirm(user, now);
        List<String> recovery = new ArrayList<>();
        for (int i = 0; i < RECOVERY_CODES; i++) {
            String text = codes.newRecoveryCode(random);
            factors.insertRecoveryCode(user, secrets.hashRecoveryCode(text.replace("-", "")));
            recovery.add(text);
        }
        return List.copyOf(recovery);
    }

    @Transactional
    public void remove(Account account, String code) {
        if (account.passwordShort()) {
            throw Problem.of(
                    IdentityProblem.TOTP_NEEDED, "Choose a longer password first, then remove the second factor.");
        }
        switch (check(account.id(), code)) {
            case NOT_NEEDED -> throw Problem.of(IdentityProblem.TOTP_NOT_ON, "There is nothing to remove.");
            case MISSING, WRONG -> throw wrong();
            case RIGHT -> factors.delete(account.id());
        }
    }

    private boolean useStep(UserId user, SecondFactorRepository.Factor factor, String code) {
        OptionalLong step =
                codes.matchingStep(secrets.open(factor.sealed(), user), code, clock.instant(), factor.lastStep());
        step.ifPresent(used -> factors.useStep(user, used));
        return step.isPresent();
    }

    private static Problem wrong() {
        return Problem.field("/code", "wrong", "This code is not right, was used already, or is too old.");
    }
}
