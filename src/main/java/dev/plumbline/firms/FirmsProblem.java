package dev.plumbline.firms;

import dev.plumbline.platform.ConstraintProblems;
import dev.plumbline.shared.ProblemCode;
import java.util.Map;

public enum FirmsProblem implements ProblemCode {
    SLUG_TAKEN("firm.slug-taken", "Another firm uses this short name", Kind.REFUSED),
    SUSPENDED("firm.suspended", "The firm is suspended", Kind.FORBIDDEN),
    ROLE_CODE_TAKEN("role.code-taken", "Another role uses this code", Kind.REFUSED),
    ALREADY_MEMBER("member.already", "This person is already a member", Kind.REFUSED),
    TEAM_NAME_TAKEN("team.name-taken", "Another team has this name", Kind.REFUSED),
    TERRITORY_NAME_TAKEN("territory.name-taken", "Another territory here has this name", Kind.REFUSED);

    static final ConstraintProblems CONSTRAINTS = new ConstraintProblems(Map.of(
            "firm_slug_taken", SLUG_TAKEN,
            "role_code_taken", ROLE_CODE_TAKEN,
            "member_user_taken", ALREADY_MEMBER,
            "team_name_taken", TEAM_NAME_TAKEN,
            "territory_name_taken", TERRITORY_NAME_TAKEN));

    private final String code;
    private final String title;
    private final Kind kind;

    FirmsProblem(String code, String title, Kind kind) {
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
