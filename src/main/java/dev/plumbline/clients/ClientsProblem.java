package dev.plumbline.clients;

import dev.plumbline.platform.ConstraintProblems;
import dev.plumbline.shared.ProblemCode;
import java.util.Map;

/** Failures of this module. */
public enum ClientsProblem implements ProblemCode {
    CLIENT_NOT_READY("client.not-ready", "The client is not ready for this", Kind.REFUSED),
    LOOK_ALIKE("client.look-alike", "A client with this e-mail or phone is there already", Kind.REFUSED),
    PROPERTY_NOT_READY("property.not-ready", "The property is not ready for this", Kind.REFUSED),
    ONE_LEVEL("property.one-level", "A unit has no units of its own", Kind.REFUSED),
    INTAKE_CLOSED("intake.closed", "This firm takes no applications at the moment", Kind.REFUSED),
    PROPERTY_LIMIT("intake.property-limit-exceeded", "The plan has room for fewer properties", Kind.FORBIDDEN),
    PAGE_TAKEN("intake.page-there", "The firm has its page for applications already", Kind.REFUSED),
    PAGE_NOT_READY("intake.page-not-ready", "The page for applications is not ready for this", Kind.REFUSED),
    APPLICATION_NOT_READY("intake.application-not-ready", "The application is not ready for this", Kind.REFUSED),
    PORTAL_ALREADY("portal.already", "This person has access to what is this client's already", Kind.REFUSED),
    PORTAL_FULL("portal.too-many", "The client has as many people in the portal as it may have", Kind.REFUSED),
    PORTAL_NOT_ACTIVE("portal.not-active", "The firm has closed your access to the portal", Kind.FORBIDDEN),
    PORTAL_PASSWORD("portal.password-not-set", "The link to the portal was not used yet", Kind.FORBIDDEN),
    PORTAL_NOT_PROVISIONED("portal.not-provisioned", "The portal of this client is not set up yet", Kind.FORBIDDEN);

    static final ConstraintProblems CONSTRAINTS = new ConstraintProblems(Map.of(
            "property_units_are_one_level",
            ONE_LEVEL,
            "intake_page_once",
            PAGE_TAKEN,
            "portal_grant_once",
            PORTAL_ALREADY));

    private final String code;
    private final String title;
    private final Kind kind;

    ClientsProblem(String code, String title, Kind kind) {
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
