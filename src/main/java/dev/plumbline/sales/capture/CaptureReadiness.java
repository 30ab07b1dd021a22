package dev.plumbline.sales.capture;

import static dev.plumbline.sales.SalesPermission.CAPTURE_MANAGE;

import dev.plumbline.shared.Access;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Requirement;
import dev.plumbline.shared.Requirement.Fix;
import dev.plumbline.shared.Requirement.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What each command on a form still needs. */
final class CaptureReadiness {
    static final String CHANGE = "change";
    static final String REPLACE_KEY = "replace_key";

    private static final String POLICY = "Capture forms";
    private static final String WRITERS = "an owner or admin";

    private final CaptureForm form;
    private final Access access;

    CaptureReadiness(CaptureForm form, Access access) {
        this.form = form;
        this.access = access;
    }

    List<CommandView> commands() {
        return Stream.of(
                        CHANGE, CaptureLifecycle.ACTIVATE, CaptureLifecycle.PAUSE, REPLACE_KEY, CaptureLifecycle.RETIRE)
                .map(this::of)
                .map(CommandView::of)
                .toList();
    }

    Readiness of(String command) {
        List<Requirement> all = new ArrayList<>();
        all.add(access.permits(CAPTURE_MANAGE));
        switch (command) {
            case CHANGE, REPLACE_KEY -> all.add(notRetired());
            default -> all.add(CaptureLifecycle.MACHINE.stateAllows(command, form.status()));
        }
        if (command.equals(CaptureLifecycle.ACTIVATE)) {
            all.addAll(usable());
        }
        return new Readiness(command, all);
    }

    /** A form that is open stays usable through a change. */
    Readiness changeTo(FormSettings next) {
        List<Requirement> all = new ArrayList<>(of(CHANGE).requirements());
        if (form.isOpen()) {
            all.addAll(new CaptureReadiness(form.with(next), access).usable());
        }
        return new Readiness(CHANGE, all);
    }

    private List<Requirement> usable() {
        return List.of(named(), reachable(), confirmable());
    }

    private Requirement notRetired() {
        return Requirement.of(
                "not-retired",
                form.status() != CaptureStatus.RETIRED,
                "It is " + form.status().code() + ".",
                new Rule("A retired form stays as it is.", POLICY));
    }

    private Requirement named() {
        boolean met = form.settings().asksOneOf(CaptureField.NAMES);
        return Requirement.of(
                        "name",
                        met,
                        met ? "It asks for a name." : "It asks for no name.",
                        new Rule("A lead has a first name, a last name or a company.", POLICY))
                .fixedBy(WRITERS, edit());
    }

    private Requirement reachable() {
        boolean met = form.settings().asksOneOf(CaptureField.CONTACTS);
        return Requirement.of(
                        "reachable",
                        met,
                        met ? "It asks how to reach them." : "It does not ask how to reach them.",
                        new Rule("A lead has a phone number, an e-mail or a postal address.", POLICY))
                .fixedBy(WRITERS, edit());
    }

    private Requirement confirmable() {
        boolean needed = form.settings().doubleOptIn();
        boolean met = !needed || form.settings().requires(CaptureField.EMAIL);
        String fact = !needed
                ? "No confirmation is asked for."
                : "The e-mail address is " + (met ? "" : "not ") + "required.";
        return Requirement.of(
                        "confirmable",
                        met,
                        fact,
                        new Rule("Confirmation by mail needs an e-mail address from everybody.", POLICY))
                .fixedBy(WRITERS, edit());
    }

    private Fix edit() {
        return Fix.screen("/sales/forms/" + form.id().value());
    }
}
