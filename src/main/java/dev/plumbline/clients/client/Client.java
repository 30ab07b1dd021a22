package dev.plumbline.clients.client;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.ClientKind;
import dev.plumbline.clients.Standing;
import dev.plumbline.clients.places.Address;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Texts;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom the firm works for.
 *
 * @param lead            that it comes from; null for one that staff made
 * @param archivedBecause null unless it is archived
 */
public record Client(
        ClientId id,
        long version,
        Facts facts,
        @Nullable UUID lead,
        Standing status,
        @Nullable String archivedBecause,
        Instant createdAt) {
    public static final int NAME_MAX = 200;

    /**
     * What is known of it.
     *
     * @param company for which a person stands; of a company its own name, or nothing
     */
    public record Facts(
            ClientKind kind,
            String name,
            @Nullable String company,
            @Nullable String email,
            @Nullable String phone,
            Address address) {

        /**
         * As it is stored, or a refusal that names the field.
         *
         * @param home the country where an address is meant that says none
         */
        public Facts checked(@Nullable String home) {
            String called = Texts.optional("/name", name, NAME_MAX);
            if (called == null) {
                throw Problem.field("/name", "required", "Say what the client is called.");
            }
            return new Facts(
                    kind,
                    called,
                    Texts.optional("/company", company, NAME_MAX),
                    Texts.email("/email", email),
                    Texts.phone("/phone", phone),
                    address.checked(home));
        }
    }

    boolean archived() {
        return status == Standing.ARCHIVED;
    }
}
