package dev.plumbline.messages.phones;

import dev.plumbline.platform.Crossing;
import dev.plumbline.shared.Scope;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose owner has answered STOP to whatever we sent: until they write START no text goes there, from no firm, and no code either.
 * Nobody here can lift it.
 */
@Service
public class StopList {
    private final StopRepository stops;
    private final PhoneSecrets secrets;
    private final Crossing crossing;
    private final Clock clock;

    StopList(StopRepository stops, PhoneSecrets secrets, Crossing crossing, Clock clock) {
        this.stops = stops;
        this.secrets = secrets;
        this.crossing = crossing;
        this.clock = clock;
    }

    /**
     * Takes what the owner of a number has said to the provider; on the platform.
     *
     * @param number in the form of E.164
     * @param at     when, by the provider's clock; told again, it is the same
     */
    @Transactional
    public void say(String number, boolean stopped, Instant at) {
        stops.say(secrets.hashOfNumber(number), stopped, at, clock.instant());
    }

    /** Since when; empty where texts may go. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Instant> stoppedAt(String number) {
        return crossing.call(Scope.current().onPlatform(), () -> stops.stoppedAt(secrets.hashOfNumber(number)));
    }
}
