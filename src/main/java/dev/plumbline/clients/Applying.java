package dev.plumbline.clients;

import dev.plumbline.shared.FirmId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Applications to become a client, for the module that takes payment. */
public interface Applying {
    /** An application of a firm. */
    record Receipt(FirmId firm, UUID application) {}

    /** Whose receipt this is; nothing for what was not signed here. */
    Optional<Receipt> read(String receipt);

    /**
     * The firm of a page. Runs in the platform's scope.
     *
     * @param key of the page; null for the only firm of the installation
     * @return nothing for a key that is wrong or replaced, and without one where there are several firms
     */
    Optional<FirmId> firmOf(@Nullable String key);

    /** Applications of the current firm; who is missing was erased, or is none. */
    Map<UUID, Applied> find(Collection<UUID> ids);

    /**
     * Accepts an application of the current firm, in the caller's transaction: by the rules that hold for people too. Accepted
     * before, it is the client that it became then.
     *
     * @throws dev.plumbline.shared.Problem when it was declined or taken back, or is gone
     */
    ClientId accept(UUID id);

    /** Codes of the plans that are offered now. */
    Set<String> plans();
}
