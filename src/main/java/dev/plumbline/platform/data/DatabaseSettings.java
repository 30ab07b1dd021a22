package dev.plumbline.platform.data;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data is.
 *
 * @param data   folder of everything that is kept: database, files, keys
 * @param secret base64 of at least 32 random bytes, the same on every node; made and kept in the data folder when empty
 */
@ConfigurationProperties("plumbline")
record DatabaseSettings(
        @DefaultValue("data") Path data,
        @DefaultValue Database database,
        @Nullable String secret) {

    /**
     * Which database.
     *
     * @param url      JDBC address of an outside PostgreSQL 18; the embedded one runs when empty
     * @param user     owner of the database, who may create roles
     * @param password the owner's password
     * @param poolSize connections of the application
     * @param durable  whether the embedded server syncs to disk; only tests say no
     * @param beside   whether to work with the embedded server of another process that has the data folder; only commands
     *                 say yes
     * @param migrate  whether a start brings the structure up to date; where it does not, and something is missing, it ends
     */
    record Database(
            @Nullable String url,
            @DefaultValue("postgres") String user,
            @Nullable String password,
            @DefaultValue("16") int poolSize,
            @DefaultValue("true") boolean durable,
            @DefaultValue("false") boolean beside,
            @DefaultValue("true") boolean migrate) {}
}
