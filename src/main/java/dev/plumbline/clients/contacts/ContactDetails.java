package dev.plumbline.clients.contacts;

import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What is known of somebody to talk to.
 *
 * @param position what they are there, such as "Property manager"
 * @param main     whether they are the first to talk to
 */
record ContactDetails(
        String name,
        @Nullable String position,
        @Nullable String email,
        @Nullable String phone,
        boolean main) {
    static final int NAME_MAX = 200;
    static final int POSITION_MAX = 100;

    static ContactDetails of(ContactController.ContactRequest sent) {
        String name = Texts.optional("/name", sent.name(), NAME_MAX);
        if (name == null) {
            throw Problem.field("/name", "required", "Say who it is.");
        }
        return new ContactDetails(
                name,
                Texts.optional("/position", sent.position(), POSITION_MAX),
                Texts.email("/email", sent.email()),
                Texts.phone("/phone", sent.phone()),
                Boolean.TRUE.equals(sent.main()));
    }
}
