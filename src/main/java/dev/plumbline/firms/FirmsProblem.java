package dev.plumbline.firms;

import dev.plumbline.platform.ConstraintProblems;
import dev.plumbline.shared.ProblemCode;
import java.util.Map;

public enum FirmsProblem implements ProblemCode {
    SLUG_TAKEN("firm.slug-taken", "Another firm uses this short name", Kind.REFUSED),
    SUSPENDED("firm.suspended", "The firm is suspended", Kind.FORBIDDEN),
    FIRM_NOT_READY("firm.not-ready", "The firm's state does not allow this", Kind.REFUSED),
    CURRENCY_IN_USE("firm.currency-in-use", "Amounts are stored in the firm's currency", Kind.REFUSED),
    TOO_MANY("firm.too-many", "The firm has reached a limit", Kind.REFUSED),
    ROLE_CODE_TAKEN("role.code-taken", "Another role has this name", Kind.REFUSED),
    ROLE_NOT_READY("role.not-ready", "The role cannot be changed like this", Kind.REFUSED),
    ROLE_IN_USE("role.in-use", "Members or open invitations have this role", Kind.REFUSED),
    BEYOND_OWN("role.beyond-own", "Nobody gives or takes what they are not allowed themselves", Kind.FORBIDDEN),
    ALREADY_MEMBER("member.already", "This person is already a member", Kind.REFUSED),
    MEMBER_NOT_READY("member.not-ready", "The member cannot be changed like this", Kind.REFUSED),
    LAST_OWNER("member.last-owner", "A firm keeps at least one owner", Kind.REFUSED),
    TEAM_NAME_TAKEN("team.name-taken", "Another team here has this name", Kind.REFUSED),
    TEAM_UNKNOWN("team.unknown", "There is no such team in this firm", Kind.REFUSED),
    TEAM_HAS_CHILDREN("team.has-children", "Other teams lie below this one", Kind.REFUSED),
    TERRITORY_NAME_TAKEN("territory.name-taken", "Another territory here has this name", Kind.REFUSED),
    TERRITORY_UNKNOWN("territory.unknown", "There is no such territory in this firm", Kind.REFUSED),
    TERRITORY_HAS_CHILDREN("territory.has-children", "Other territories lie below this one", Kind.REFUSED),
    POSTCODE_TAKEN("territory.postcode-taken", "Another territory has one of these postcodes", Kind.REFUSED),
    MEMBER_UNKNOWN("member.unknown", "There is no such member in this firm", Kind.REFUSED),
    RING("tree.ring", "Nothing can lie below itself", Kind.REFUSED),
    VIEW_NAME_TAKEN("view.name-taken", "You have another view of this list with this name", Kind.REFUSED),
    VIEW_TEAM_UNKNOWN("view.team-unknown", "There is no such team in this firm", Kind.REFUSED),
    VIEW_NOT_READY("view.not-ready", "The view cannot be changed or shared like this", Kind.REFUSED),
    INVITATION_PENDING("invitation.pending", "This person is already invited", Kind.REFUSED),
    INVITATION_NOT_READY("invitation.not-ready", "The invitation is no longer open", Kind.REFUSED),
    INVITATION_NOT_VALID("invitation.not-valid", "This invitation is not valid or not valid any more", Kind.NOT_FOUND),
    INVITATION_OTHER_EMAIL("invitation.other-email", "The invitation is for another e-mail address", Kind.FORBIDDEN),
    GUEST_ALREADY("guest.already", "This person has a place in the portal already", Kind.REFUSED),
    GUEST_NOT_READY("guest.not-ready", "The state of the person's place does not allow this", Kind.REFUSED),
    GUEST_LINK_NOT_VALID("guest-link.not-valid", "This link is not valid or not valid any more", Kind.NOT_FOUND),
    GUEST_LINK_DELAYED("guest-link.delayed", "Too many links were sent: wait before the next one", Kind.LIMITED),
    GUEST_OTHER_EMAIL("guest-link.other-email", "The link is for another e-mail address", Kind.FORBIDDEN);

    static final ConstraintProblems CONSTRAINTS = new ConstraintProblems(Map.ofEntries(
            Map.entry("firm_slug_taken", SLUG_TAKEN),
            Map.entry("role_code_taken", ROLE_CODE_TAKEN),
            Map.entry("member_role_in_use", ROLE_IN_USE),
            Map.entry("invitation_role_in_use", ROLE_IN_USE),
            Map.entry("member_user_taken", ALREADY_MEMBER),
            Map.entry("member_last_owner", LAST_OWNER),
            Map.entry("team_name_taken", TEAM_NAME_TAKEN),
            Map.entry("team_unknown", TEAM_UNKNOWN),
            Map.entry("team_has_children", TEAM_HAS_CHILDREN),
            Map.entry("team_member_unknown", MEMBER_UNKNOWN),
            Map.entry("territory_name_taken", TERRITORY_NAME_TAKEN),
            Map.entry("territory_unknown", TERRITORY_UNKNOWN),
            Map.entry("territory_has_children", TERRITORY_HAS_CHILDREN),
            Map.entry("territory_postcode_taken", POSTCODE_TAKEN),
            Map.entry("territory_member_unknown", MEMBER_UNKNOWN),
            Map.entry("tree_ring", RING),
            Map.entry("saved_view_name_taken", VIEW_NAME_TAKEN),
            Map.entry("saved_view_team_unknown", VIEW_TEAM_UNKNOWN),
            Map.entry("guest_email_taken", GUEST_ALREADY),
            Map.entry("guest_user_taken", GUEST_ALREADY),
            Map.entry("invitation_pending", INVITATION_PENDING)));

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
