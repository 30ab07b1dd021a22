package dev.plumbline.clients.applications;

import dev.plumbline.clients.ClientKind;
import dev.plumbline.clients.offers.OfferedPlan;
import dev.plumbline.shared.Coded;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody states who applies, checked.
 *
 * @param company    null for an individual, who has none
 * @param agent      who is reminded instead of them; null when it is they
 * @param plan       as it was offered when they chose it
 * @param properties one at least, and as many as the plan has room for
 */
public record Stated(
        ClientKind kind,
        String name,
        @Nullable String company,
        String email,
        @Nullable String phone,
        Contacting contacting,
        @Nullable Agent agent,
        OfferedPlan plan,
        List<Place> properties) {
    /** How they want to be reached. */
    public enum Contacting implements Coded {
        EMAIL,
        SMS,
        BOTH
    }

    /** Who looks after the properties for them. */
    public record Agent(String name, String email) {}

    /**
     * A property in the United Kingdom.
     *
     * @param unit     of a building, such as "Flat 3"; null for the whole
     * @param postcode as it is spelled
     */
    public record Place(@Nullable String unit, String street, String city, String postcode) {}
}
