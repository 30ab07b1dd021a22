package dev.plumbline.clients.property;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class PropertyService {
    private final PropertyRepository properties;

    PropertyService(PropertyRepository properties) {
        this.properties = properties;
    }

    @Transactional(readOnly = true)
    public PropertyView show(PropertyId id) {
        return properties.find(id).orElseThrow(Problem.notFound("property"));
    }

    @Transactional(readOnly = true)
    public Page<PropertyRow> list(PropertyFilter filter, PageRequest page) {
        return properties.page(Listing.of(page, PropertyFilter.SORTS, filter), filter);
    }
}
