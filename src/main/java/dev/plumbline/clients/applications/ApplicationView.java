package dev.plumbline.clients.applications;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.ClientKind;
import dev.plumbline.clients.lookalikes.LookAlikeView;
import dev.plumbline.clients.nations.Nation;
import dev.plumbline.clients.nations.Nations;
import dev.plumbline.clients.offers.OfferedPlan;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Versioned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An application with all that was stated.
 *
 * @param agent           who is reminded instead of the applicant; null when it is the applicant
 * @param plan            what was offered when it was chosen
 * @param declinedBecause null unless it was declined
 * @param client          that it became; null unless it was accepted
 * @param alike           clients with the same e-mail or phone: at most ten
 * @param commands        what this caller may do with it now, and what is missing where not
 */
record ApplicationView(
        ApplicationId id,
        long version,
        ApplicationStatus status,
        Instant statusAt,
        Instant receivedAt,
        ClientKind kind,
        String name,
        @Nullable String company,
        String email,
        @Nullable String phone,
        Stated.Contacting contacting,
        Stated.@Nullable Agent agent,
        OfferedPlan plan,
        List<StatedProperty> properties,
        List<Agreed> consents,
        @Nullable String declinedBecause,
        @Nullable ClientId client,
        List<LookAlikeView> alike,
        List<CommandView> commands)
        implements Versioned {
    /**
     * A property as it was stated.
     *
     * @param nation that its postcode lies in; null where the postcode does not say it
     */
    record StatedProperty(
            @Nullable String unit,
            String street,
            String city,
            String postcode,
            @Nullable Nation nation) {
        static StatedProperty of(Stated.Place place) {
            return new StatedProperty(
                    place.unit(),
                    place.street(),
                    place.city(),
                    place.postcode(),
                    Nations.of(place.postcode(), "GB").nation());
        }
    }

    static ApplicationView of(
            Application application, List<Agreed> consents, List<LookAlikeView> alike, List<CommandView> commands) {
        Stated stated = application.stated();
        return new ApplicationView(
                application.id(),
                application.version(),
                application.status(),
                application.statusAt(),
                application.receivedAt(),
                stated.kind(),
                stated.name(),
                stated.company(),
                stated.email(),
                stated.phone(),
                stated.contacting(),
                stated.agent(),
                stated.plan(),
                stated.properties().stream().map(StatedProperty::of).toList(),
                consents,
                application.declinedBecause(),
                application.client(),
                alike,
                commands);
    }
}
