package dev.plumbline.identity.setup;

import dev.plumbline.firms.NewFirm;
import dev.plumbline.identity.passwords.PlainPassword;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The first firm and its owner. */
record SetUp(
        @NotBlank @Size(max = 200) String firmName,

        @NotNull
        @Size(max = NewFirm.SLUG_MAX)
        @Pattern(regexp = NewFirm.SLUG, message = "Use 2 to 64 lower-case letters, digits and single hyphens.")
        String slug,

        @NotBlank @Size(max = 60) String timeZone,
        @NotBlank @Size(max = 3) String currency,
        @NotBlank @Size(max = 35) String locale,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Email @Size(min = 3, max = 254) String email,
        @NotNull PlainPassword password) {}
