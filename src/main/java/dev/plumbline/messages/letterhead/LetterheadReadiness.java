package dev.plumbline.messages.letterhead;

import static dev.plumbline.firms.FirmsPermission.FIRM_MANAGE;

import dev.plumbline.shared.Access;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Requirement;
import java.util.List;
import java.util.stream.Stream;

/** What it still needs to change what stands on mail. */
final class LetterheadReadiness {
    private LetterheadReadiness() {}

    static Readiness removeLogo(boolean logo, Access access) {
        return Readiness.of(
                "remove-logo",
                access.permits(FIRM_MANAGE),
                Requirement.of(
                        "logo",
                        logo,
                        logo ? "There is a logo." : "There is no logo.",
                        new Requirement.Rule("Only a logo that is there can be removed.", "Letterhead")));
    }

    static List<CommandView> commands(boolean logo, Access access) {
        return Stream.of(
                        Readiness.of("change", access.permits(FIRM_MANAGE)),
                        Readiness.of("set-logo", access.permits(FIRM_MANAGE)),
                        removeLogo(logo, access),
                        Readiness.of("test", access.permits(FIRM_MANAGE)))
                .map(CommandView::of)
                .toList();
    }
}
