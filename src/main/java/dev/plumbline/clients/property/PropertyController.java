package dev.plumbline.clients.property;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.ClientsPermission;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.nations.Nations;
import dev.plumbline.clients.places.Address;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/properties")
class PropertyController {
    private final PropertyService properties;

    PropertyController(PropertyService properties) {
        this.properties = properties;
    }

    /**
     * @param unit what it is called inside of its building, such as "Flat 3"
     */
    record PropertyRequest(
            @Size(max = Property.UNIT_MAX) @Nullable String unit,
            @NotNull Address address) {
        Property.Facts facts() {
            return new Property.Facts(unit, address);
        }
    }

    /**
     * @param building of which it is a unit; its client may be another one
     * @param unit     what it is called there
     */
    record NewProperty(
            @NotNull ClientId client,
            @Nullable PropertyId building,
            @Size(max = Property.UNIT_MAX) @Nullable String unit,
            @NotNull Address address) {
        Property.Facts facts() {
            return new Property.Facts(unit, address);
        }
    }

    record PropertyMove(
            @NotNull ClientId client,
            @NotBlank @Size(max = 1000) String reason) {}

    /** @param reason why it is put aside or brought back */
    record PropertyReason(@NotBlank @Size(max = 1000) String reason) {}

    /**
     * In which nation of the United Kingdom a postcode lies.
     *
     * @param nation absent when it does not say
     * @param why    in words
     */
    record NationView(@Nullable String nation, String why) {}

    /** Properties as the filter wants them; {@code sort} by {@code created} or {@code name}. */
    @GetMapping
    @Allow(ClientsPermission.CLIENT_READ)
    Page<PropertyRow> list(@Valid PropertyFilter filter, @Valid PageRequest page) {
        return properties.list(filter, page);
    }

    /** One property, with the client whose it is. */
    @GetMapping("/{id}")
    @Allow(ClientsPermission.CLIENT_READ)
    PropertyView show(@PathVariable PropertyId id) {
        return properties.show(id);
    }

    /** What a postcode says of the nation, before anything is stored; without a country, of an address in the firm's own. */
    @GetMapping("/nation")
    @Allow(ClientsPermission.CLIENT_READ)
    NationView nation(
            @RequestParam @Size(max = 12) String postcode,
            @RequestParam(required = false) @Size(max = 2) @Nullable String country) {
        Nations.Found found = properties.nation(postcode, country);
        return new NationView(found.nation() == null ? null : found.nation().label(), found.why());
    }

    /** Makes a property of a client, or a unit of a building. */
    @PostMapping
    @Idempotent
    @Allow(ClientsPermission.PROPERTY_WRITE)
    @ResponseStatus(HttpStatus.CREATED)
    PropertyView create(@Valid @RequestBody NewProperty body) {
        return properties.create(body.client(), body.building(), body.facts());
    }

    /** Replaces its address and its name; the old ones stay in the timeline. */
    @PutMapping("/{id}")
    @Allow(ClientsPermission.PROPERTY_WRITE)
    PropertyView change(@PathVariable PropertyId id, @IfMatch Version seen, @Valid @RequestBody PropertyRequest body) {
        return properties.change(id, seen, body.facts());
    }

    /** Makes it another client's, with those of its units that are the same client's. */
    @PutMapping("/{id}/client")
    @Allow(ClientsPermission.PROPERTY_WRITE)
    PropertyView move(@PathVariable PropertyId id, @IfMatch Version seen, @Valid @RequestBody PropertyMove body) {
        return properties.move(id, seen, body.client(), body.reason());
    }

    /** Puts a property aside that nobody looks after any more. */
    @PutMapping("/{id}/archival")
    @Allow(ClientsPermission.PROPERTY_WRITE)
    PropertyView archive(@PathVariable PropertyId id, @IfMatch Version seen, @Valid @RequestBody PropertyReason body) {
        return properties.archive(id, seen, body.reason());
    }

    /** Brings an archived property back. */
    @PutMapping("/{id}/restoration")
    @Allow(ClientsPermission.PROPERTY_WRITE)
    PropertyView restore(@PathVariable PropertyId id, @IfMatch Version seen, @Valid @RequestBody PropertyReason body) {
        return properties.restore(id, seen, body.reason());
    }
}
