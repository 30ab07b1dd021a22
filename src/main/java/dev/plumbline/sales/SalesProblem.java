package dev.plumbline.sales;

import dev.plumbline.platform.ConstraintProblems;
import dev.plumbline.shared.ProblemCode;
import java.util.Map;

/** Failures of this module. */
public enum SalesProblem implements ProblemCode {
    NOT_READY("lead.not-ready", "The lead does not meet what this command needs", Kind.REFUSED),
    UNREACHABLE("lead.unreachable", "A lead needs a phone number, an e-mail address or a postal address", Kind.INVALID),
    IN_THE_FUTURE("lead.in-the-future", "A lead cannot have been created in the future", Kind.INVALID),
    TOO_MANY("lead.too-many", "More leads match than one act takes", Kind.REFUSED),
    RULES_INVALID("scoring.rules-invalid", "The scoring rules contradict themselves", Kind.INVALID),
    RULES_PUBLISHED(
            "scoring.rules-published", "Published scoring rules never change; make a new version", Kind.REFUSED),
    NEVER_OPEN("response.never-open", "The calendar has no business hours", Kind.INVALID),
    CLOCK_ENDED("response.clock-ended", "The response clock has already ended", Kind.REFUSED),
    FORM_NAME_TAKEN("capture.name-taken", "Another capture form has this name", Kind.REFUSED),
    FORM_NOT_READY("capture.not-ready", "The capture form does not meet what this command needs", Kind.REFUSED),
    FORM_CLOSED("capture.closed", "This form takes no enquiries at the moment", Kind.REFUSED);

    static final ConstraintProblems CONSTRAINTS = new ConstraintProblems(Map.of(
            "lead_reachable", UNREACHABLE,
            "lead_not_in_the_future", IN_THE_FUTURE,
            "rule_set_published_stays", RULES_PUBLISHED,
            "capture_form_name_taken", FORM_NAME_TAKEN));

    private final String code;
    private final String title;
    private final Kind kind;

    SalesProblem(String code, String title, Kind kind) {
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
