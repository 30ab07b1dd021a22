package dev.plumbline.firms;

import dev.plumbline.shared.FirmId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** When people signed in to firms. Implemented by a module above, which this one may not know. */
public interface SignIns {
    /**
     * When the latest session of those began in which somebody works, or worked when it ended, in a firm. Runs in the platform's
     * scope.
     *
     * @return by firm; who is missing has had nobody yet
     */
    Map<FirmId, Instant> latest(Collection<FirmId> firms);
}
