package dev.plumbline.messages;

import dev.plumbline.shared.ProblemCode;

public enum MessagesProblem implements ProblemCode {
    EVENT_UNAUTHENTICATED(
            "mail-event.unauthenticated", "Only the mail provider tells what became of mail", Kind.UNAUTHENTICATED),
    LETTERHEAD_NOT_READY("letterhead.not-ready", "The letterhead is not ready for this", Kind.REFUSED),
    PHONE_NOT_READY("phone.not-ready", "Your phone is not ready for this", Kind.REFUSED),
    SUPPRESSION_NOT_READY("suppression.not-ready", "The address is not ready for this", Kind.REFUSED),
    WORDING_NOT_READY("wording.not-ready", "The words of this mail are not ready for this", Kind.REFUSED);

    private final String code;
    private final String title;
    private final Kind kind;

    MessagesProblem(String code, String title, Kind kind) {
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
