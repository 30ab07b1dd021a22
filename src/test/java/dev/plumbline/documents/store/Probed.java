package dev.plumbline.documents.store;

import java.nio.file.Path;
import java.security.SecureRandom;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Contents whose storage can be probed; keys it has none. */
public final class Probed {
    private Probed() {}

    /** @param data the data folder, which is there */
    public static Contents in(Path data) {
        FirmKeys none = new FirmKeys(null, null, new SecureRandom(), new DataSourceTransactionManager());
        return new Contents(none, StoreProbe.room(data));
    }
}
