package dev.plumbline.identity.signin;

import dev.plumbline.identity.passwords.PlainPassword;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Who wants to sign in.
 *
 * @param code of the authenticator app or a recovery code; asked for when the account has a second factor
 */
record SignIn(
        @NotBlank @Size(max = 254) String email,
        @NotNull PlainPassword password,
        @Nullable @Size(max = 20) String code) {}
