package dev.plumbline.compliance;

import dev.plumbline.platform.ConstraintProblems;
import dev.plumbline.shared.ProblemCode;
import java.util.Map;

public enum ComplianceProblem implements ProblemCode {
    CERTIFICATE_NOT_READY("certificate.not-ready", "The certificate is not ready for this", Kind.REFUSED),
    CERTIFICATE_THERE("certificate.there-already", "This certificate is there already", Kind.REFUSED),
    CERTIFICATE_LIMIT("certificate.limit", "The property has no room for more certificates", Kind.REFUSED),
    SNOOZED_ALREADY("snooze.there-already", "Reminders of this duty are silent already", Kind.REFUSED),
    ATTEMPT_LIMIT("access.limit", "The property has no room for more attempts", Kind.REFUSED),
    PACK_LARGE("pack.large", "The client has too many properties for one answer", Kind.REFUSED);

    static final ConstraintProblems CONSTRAINTS = new ConstraintProblems(Map.of("certificate_once", CERTIFICATE_THERE));

    private final String code;
    private final String title;
    private final Kind kind;

    ComplianceProblem(String code, String title, Kind kind) {
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
