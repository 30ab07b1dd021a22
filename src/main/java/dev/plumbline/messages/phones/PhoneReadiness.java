package dev.plumbline.messages.phones;

import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Requirement;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What it still needs to do something with one's own phone. */
final class PhoneReadiness {
    private static final String SOURCE = "Consent to text messages";

    private PhoneReadiness() {}

    /**
     * @param same   whether it is the number that is there
     * @param barred whether it is, and STOP was answered from it
     */
    static Readiness ask(Phone phone, boolean same, boolean barred) {
        boolean open = !same || barred || phone.state() != PhoneState.CONFIRMED;
        return Readiness.of(
                "ask",
                Requirement.of(
                        "wanted",
                        !barred,
                        barred
                                ? "STOP was answered from this phone. Answer START from it first."
                                : "Nobody has answered STOP from it.",
                        new Requirement.Rule("After STOP no text goes to a phone, and no code either.", SOURCE)),
                Requirement.of(
                        "unconfirmed",
                        open,
                        open ? "It is to be confirmed." : "It is confirmed.",
                        new Requirement.Rule("A code goes only to a number that is not confirmed.", SOURCE)));
    }

    static Readiness confirm(Phone phone, Instant now) {
        Phone.Code code = phone.code();
        return code == null
                ? Readiness.of("confirm", waits(false, "No code is waited for."))
                : Readiness.of("confirm", good(code, now), tries(code));
    }

    private static Requirement good(Phone.Code code, Instant now) {
        boolean good = now.isBefore(code.endsAt());
        return waits(good, good ? "It is good." : "It is not good any more.").changing(good ? code.endsAt() : null);
    }

    private static Requirement waits(boolean good, String fact) {
        return Requirement.of(
                        "code",
                        good,
                        fact,
                        new Requirement.Rule("The code was sent less than ten minutes ago.", SOURCE))
                .fixedBy("You", Requirement.Fix.command("ask"));
    }

    private static Requirement tries(Phone.Code code) {
        int left = left(code);
        return Requirement.of(
                        "tries",
                        left > 0,
                        left > 0 ? "Tries left: " + left + "." : "No try is left.",
                        new Requirement.Rule("A code can be tried five times.", SOURCE))
                .fixedBy("You", Requirement.Fix.command("ask"));
    }

    static int left(Phone.Code code) {
        return Phone.TRIES_MAX - code.tries();
    }

    static Readiness stop(Phone phone) {
        boolean on = phone.state() == PhoneState.CONFIRMED;
        return Readiness.of(
                "stop",
                Requirement.of(
                        "confirmed",
                        on,
                        on ? "Texts come to it." : "No texts come.",
                        new Requirement.Rule("Only texts that come can be stopped.", SOURCE)));
    }

    static Readiness remove(Phone phone) {
        boolean there = phone.state() != PhoneState.NONE;
        return Readiness.of(
                "remove",
                Requirement.of(
                        "number",
                        there,
                        there ? "There is a number." : "There is no number.",
                        new Requirement.Rule("Only a number that is there can be removed.", SOURCE)));
    }

    /** Another number can be given whatever was answered from this one: the command is of the phone and not of its number. */
    static List<CommandView> commands(Phone phone, Instant now) {
        return Stream.of(ask(phone, false, false), confirm(phone, now), stop(phone), remove(phone))
                .map(CommandView::of)
                .toList();
    }
}
