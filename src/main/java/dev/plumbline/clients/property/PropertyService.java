package dev.plumbline.clients.property;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.ClientsProblem;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.Standing;
import dev.plumbline.clients.nations.Nations;
import dev.plumbline.clients.places.Address;
import dev.plumbline.firms.Firms;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.platform.Reason;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.Version;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Properties: made, changed, moved to other clients, put aside and brought back. */
@Service
public class PropertyService {
    /** Of what a unit is called. */
    public static final int UNIT_MAX = Property.UNIT_MAX;

    private final PropertyRepository properties;
    private final PropertyListRepository lists;
    private final PropertyDesk desk;
    private final Firms firms;
    private final Reason reason;
    private final Ids ids;
    private final Clock clock;

    PropertyService(
            PropertyRepository properties,
            PropertyListRepository lists,
            PropertyDesk desk,
            Firms firms,
            Reason reason,
            Ids ids,
            Clock clock) {
        this.properties = properties;
        this.lists = lists;
        this.desk = desk;
        this.firms = firms;
        this.reason = reason;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    PropertyView show(PropertyId id) {
        return view(find(id));
    }

    @Transactional(readOnly = true)
    Page<PropertyRow> list(PropertyFilter filter, PageRequest page) {
        return lists.page(Listing.of(page, PropertyFilter.SORTS, filter), filter);
    }

    /** What would be said of an address with these when it is stored. */
    @Transactional(readOnly = true)
    Nations.Found nation(String postcode, @Nullable String country) {
        String there = country == null || country.isBlank()
                ? firms.current().country()
                : country.strip().toUpperCase(Locale.ROOT);
        return Nations.of(postcode, there);
    }

    /** @param building of which it is a unit; null for none */
    @Transactional
    PropertyView create(ClientId client, @Nullable PropertyId building, Property.Facts sent) {
        active(client);
        if (building != null) {
            around(building);
        }
        Property.Facts facts = sent.checked(building != null, firms.current().country());
        PropertyId id = new PropertyId(ids.next());
        properties.insert(id, client, building, facts, clock.instant());
        return show(id);
    }

    /** A new property of an active client, in the caller's transaction, which goes on when it is refused. */
    @Transactional(propagation = Propagation.MANDATORY, noRollbackFor = Problem.class)
    public PropertyId enter(ClientId client, @Nullable String unit, Address checked) {
        active(client);
        PropertyId id = new PropertyId(ids.next());
        properties.insert(id, client, null, new Property.Facts(unit, checked), clock.instant());
        return id;
    }

    @Transactional
    PropertyView change(PropertyId id, Version seen, Property.Facts sent) {
        Property property = ready(id, seen, PropertyReadiness::change);
        Property.Facts facts =
                sent.checked(property.building() != null, firms.current().country());
        properties.update(id, facts.after(property.facts()));
        return show(id);
    }

    /** Its units that are the same client's go with it. */
    @Transactional
    PropertyView move(PropertyId id, Version seen, ClientId client, String why) {
        Property property = ready(id, seen, PropertyReadiness::move);
        if (client.equals(property.owner().id())) {
            throw Problem.field("/client", "same", "It is this client's already.");
        }
        active(client);
        reason.because(why);
        properties.handOver(id, property.owner().id(), client);
        return show(id);
    }

    @Transactional
    PropertyView archive(PropertyId id, Version seen, String why) {
        ready(id, seen, PropertyReadiness::archive);
        reason.because(why);
        properties.move(id, PropertyLifecycle.ARCHIVE, Standing.ARCHIVED, why);
        return show(id);
    }

    @Transactional
    PropertyView restore(PropertyId id, Version seen, String why) {
        // Its building before itself, as whoever moves the building does: it is not archived meanwhile.
        properties.building(id).ifPresent(properties::lock);
        Property property = ready(id, seen, PropertyReadiness::restore);
        active(property.owner().id());
        reason.because(why);
        properties.move(id, PropertyLifecycle.RESTORE, Standing.ACTIVE, null);
        return show(id);
    }

    /** Whoever archives the client waits until the transaction ends. */
    private void active(ClientId client) {
        boolean archived = properties.archived(client).orElseThrow(Problem.notFound("client"));
        Readiness.of(PropertyReadiness.ADD_PROPERTY, PropertyReadiness.client(client, archived))
                .require(ClientsProblem.CLIENT_NOT_READY);
    }

    private void around(PropertyId building) {
        if (!properties.lock(building)) {
            throw Problem.notFound("building").get();
        }
        readiness(find(building)).addUnit().require(ClientsProblem.PROPERTY_NOT_READY);
    }

    private Property ready(PropertyId id, Version seen, Function<PropertyReadiness, Readiness> command) {
        if (!properties.lock(id)) {
            throw Problem.notFound("property").get();
        }
        Property property = find(id);
        seen.mustBe(property.version());
        command.apply(readiness(property)).require(ClientsProblem.PROPERTY_NOT_READY);
        return property;
    }

    private Property find(PropertyId id) {
        return properties.find(id).orElseThrow(Problem.notFound("property"));
    }

    private PropertyReadiness readiness(Property property) {
        return new PropertyReadiness(
                property,
                properties.uses(property.id(), desk.today()),
                Scope.current().access());
    }

    private PropertyView view(Property property) {
        Address address = property.facts().address();
        Property.Building building = property.building();
        return new PropertyView(
                property.id(),
                property.version(),
                property.name(),
                property.facts().unit(),
                address.street(),
                address.city(),
                address.region(),
                address.postcode(),
                address.country(),
                address.latitude(),
                address.longitude(),
                property.owner().id(),
                property.owner().name(),
                building == null ? null : building.id(),
                building == null ? null : building.name(),
                properties.units(property.id()),
                property.status(),
                property.archivedBecause(),
                property.createdAt(),
                readiness(property).commands());
    }
}
