package dev.plumbline.clients.property;

import dev.plumbline.clients.ClientsPermission;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.Page;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/properties")
class PropertyController {
    private final PropertyService properties;

    PropertyController(PropertyService properties) {
        this.properties = properties;
    }

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
}
