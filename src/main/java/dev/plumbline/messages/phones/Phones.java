package dev.plumbline.messages.phones;

import dev.plumbline.shared.MemberId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The phones of the current firm's members, for whatever writes to them. */
@Service
public class Phones {
    private final PhoneRepository phones;
    private final PhoneSecrets secrets;
    private final StopList stops;
    private final Clock clock;

    Phones(PhoneRepository phones, PhoneSecrets secrets, StopList stops, Clock clock) {
        this.phones = phones;
        this.secrets = secrets;
        this.stops = stops;
        this.clock = clock;
    }

    /**
     * A number to which texts may go.
     *
     * @param id   another one when the number was changed or confirmed anew
     * @param ends its last digits
     */
    public record Reachable(UUID id, String ends) {}

    /** Empty when no number is confirmed, or texts were stopped. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Reachable> reachable(MemberId member) {
        Phone phone = phones.find(member);
        Phone.Line number = phone.number();
        return number == null
                        || phone.state() != PhoneState.CONFIRMED
                        || plain(phone, member, number.id()).isEmpty()
                ? Optional.empty()
                : Optional.of(new Reachable(number.id(), number.ends()));
    }

    /** In the form of E.164, where notices may still go to this number now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<String> number(MemberId member, UUID id) {
        Phone phone = phones.find(member);
        return phone.state() == PhoneState.CONFIRMED ? plain(phone, member, id) : Optional.empty();
    }

    /** The same for a code: while it is waited for and good. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<String> numberForCode(MemberId member, UUID id) {
        Phone phone = phones.find(member);
        Phone.Code code = phone.code();
        Instant now = clock.instant();
        return code != null && now.isBefore(code.endsAt()) ? plain(phone, member, id) : Optional.empty();
    }

    /** Its owner wants no texts, as the provider says. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void stop(MemberId member, UUID id) {
        Phone phone = phones.lock(member);
        if (phone.state() == PhoneState.CONFIRMED && is(phone, id)) {
            phones.update(member, phone.stopped(clock.instant()));
        }
    }

    private Optional<String> plain(Phone phone, MemberId member, UUID id) {
        Phone.Line number = phone.number();
        return number == null || !is(phone, id)
                ? Optional.empty()
                : Optional.of(secrets.open(number.sealed(), member))
                        .filter(one -> stops.stoppedAt(one).isEmpty());
    }

    private static boolean is(Phone phone, UUID id) {
        return phone.number() != null && phone.number().id().equals(id);
    }
}
