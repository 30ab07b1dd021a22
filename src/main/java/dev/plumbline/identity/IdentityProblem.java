package dev.plumbline.identity;

import dev.plumbline.shared.ProblemCode;

public enum IdentityProblem implements ProblemCode {
    SIGN_IN_REFUSED("sign-in.refused", "E-mail, password or code are not right", Kind.UNAUTHENTICATED),
    CODE_REQUIRED("sign-in.code-required", "The code of the second factor is missing", Kind.UNAUTHENTICATED),
    DELAYED("sign-in.delayed", "Too many wrong guesses: wait before the next one", Kind.LIMITED),
    RESET_NOT_VALID("password-reset.not-valid", "This link is not valid any more", Kind.NOT_FOUND),
    SET_UP_ALREADY("setup.done", "This installation is set up already", Kind.REFUSED),
    EMAIL_TAKEN("account.email-taken", "An account with this e-mail exists", Kind.REFUSED),
    TOTP_ALREADY_ON("totp.already-on", "The second factor is on already", Kind.REFUSED),
    TOTP_NOT_ON("totp.not-on", "There is no second factor to confirm or remove", Kind.REFUSED),
    TOTP_NEEDED("totp.password-too-short", "Without a second factor the password has to be longer", Kind.REFUSED),
    TOO_MANY_KEYS("api-key.too-many", "The firm has as many keys as it may have", Kind.REFUSED);

    private final String code;
    private final String title;
    private final Kind kind;

    IdentityProblem(String code, String title, Kind kind) {
        this.code = code;
        this.title = title;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
