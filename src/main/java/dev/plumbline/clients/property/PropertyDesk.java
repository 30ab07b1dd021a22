package dev.plumbline.clients.property;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.Holdings;
import dev.plumbline.clients.NewClient;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.places.Address;
import dev.plumbline.firms.Firms;
import dev.plumbline.platform.Live;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is recorded of a property takes its turn here. */
@Component
public class PropertyDesk implements Holdings {
    private final PropertyRepository properties;
    private final Firms firms;
    private final Live live;
    private final Ids ids;
    private final Clock clock;

    PropertyDesk(PropertyRepository properties, Firms firms, Live live, Ids ids, Clock clock) {
        this.properties = properties;
        this.firms = firms;
        this.live = live;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Where a property is, as its address says.
     *
     * @param archived whether it is put aside
     */
    public record Place(
            PropertyId property,
            @Nullable String postcode,
            @Nullable String country,
            boolean archived) {}

    /**
     * Whoever records of the same property waits until the transaction ends.
     *
     * @return the instant of what is recorded now, by the clock of this node; what was recorded before is read by
     *     {@link dev.plumbline.platform.Moments#LAST}, since clocks differ
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Instant open(PropertyId id) {
        if (!properties.lock(id)) {
            throw Problem.notFound("property").get();
        }
        return clock.instant();
    }

    /** The property of a client that comes with it; its address is as others checked it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void first(ClientId client, NewClient.Property sent) {
        Address address = new Address(
                sent.street(),
                sent.city(),
                sent.region(),
                sent.postcode(),
                sent.country(),
                sent.latitude(),
                sent.longitude());
        PropertyId id = new PropertyId(ids.next());
        properties.insert(id, client, null, new Property.Facts(null, address), clock.instant());
    }

    /** Refuses for a property that the firm does not have. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Place show(PropertyId id) {
        return places(List.of(id)).stream().findFirst().orElseThrow(Problem.notFound("property"));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public List<Place> places(Collection<PropertyId> ids) {
        return properties.places(ids);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<PropertyId> of(ClientId client, int most) {
        return properties.heldBy(client, most);
    }

    /** Tells open pages of the property that something of it was recorded. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recorded(PropertyId id, long version) {
        live.changed(PropertyRecords.COMMENTS.type(), id, version);
    }

    /** The day of the firm. */
    @Transactional(propagation = Propagation.MANDATORY)
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), firms.current().timeZone());
    }
}
