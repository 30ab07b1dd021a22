package dev.plumbline.clients;

import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.Page;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Which properties the guest who asks may see: those of clients that are not put aside, as far as they were granted. Every
 * answer is read from the grants anew. Needs a running transaction in the scope of the guest.
 */
public interface Assigned {
    /** A page of them, by {@code created} or by {@code name}. */
    Page<AssignedProperty> page(PageRequest asked);

    /**
     * One of them.
     *
     * @throws dev.plumbline.shared.Problem {@code request.not-found} for any other, whether it is there or not
     */
    AssignedProperty require(PropertyId property);

    /** Those of some; who is missing is not to be seen. */
    Map<PropertyId, AssignedProperty> of(Collection<PropertyId> properties);

    /** For statements of other modules: what to hand to {@code clients.assigned}. */
    Reach reach();

    record Reach(UUID guest, List<UUID> clients) {}
}
