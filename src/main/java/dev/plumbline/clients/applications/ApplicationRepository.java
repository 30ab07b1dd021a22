package dev.plumbline.clients.applications;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.offers.ConsentKind;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.SortKey;
import dev.plumbline.platform.Where;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ApplicationRepository {
    static final List<SortKey> SORTS = List.of(SortKey.of("received", "a.received_at", "timestamptz"));

    private static final String APPLICATION = """
            select a.id, a.version, a.status, a.status_at, a.facts, a.client_id, a.declined_because, a.received_at
              from clients.application a
            """;
    private static final String ONE = APPLICATION + " where a.firm_id = shared.firm() and a.id = :id";
    private static final String SOME = APPLICATION + " where a.firm_id = shared.firm() and a.id = any(:ids)";
    private static final String LOCK = ONE + " for update";
    /** Whoever sends the same request at the same time waits here for the first. */
    private static final String INSERT = """
            insert into clients.application (firm_id, id, status, status_command, status_at, facts, request_key, request_hash,
                                             received_at, updated_at)
            values (shared.firm(), :id, 'submitted', 'submit', :now, cast(:facts as jsonb), :key, :hash, :now, :now)
            on conflict on constraint application_request_once do nothing
            """;

    private static final String BY_REQUEST = """
            select id, request_hash from clients.application where firm_id = shared.firm() and request_key = :key
            """;
    private static final String AGREE = """
            insert into clients.application_consent (firm_id, application_id, kind, wording_version, wording, agreed_at)
            values (shared.firm(), :application, :kind, :version, :wording, :at)
            """;
    private static final String AGREED = """
            select kind, wording_version, wording, agreed_at
              from clients.application_consent
             where firm_id = shared.firm() and application_id = :application
             order by kind
            """;
    private static final String MOVE = """
            update clients.application
               set status = :status, status_command = :command, client_id = :client, declined_because = :because
             where firm_id = shared.firm() and id = :id
            """;
    private static final String OVER = """
            select id
              from clients.application
             where firm_id = shared.firm() and status in ('declined', 'withdrawn') and status_at <= :before
             limit :limit
               for update skip locked
            """;
    private static final String ERASE_CONSENTS = """
            delete from clients.application_consent where firm_id = shared.firm() and application_id = any(:ids)
            """;
    private static final String ERASE = """
            delete from clients.application where firm_id = shared.firm() and id = any(:ids)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ApplicationRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A request that was received, and the hash of what was sent with it. */
    record Sent(ApplicationId id, String hash) {}

    Page<Application> page(Listing listing, @Nullable ApplicationStatus status) {
        Where where = new Where()
                .and("a.firm_id = shared.firm()")
                .when(status == null ? null : status.code(), "a.status = :status", "status");
        listing.seek(where, "a.id");
        List<Application> rows = jdbc.sql(APPLICATION + where.sql() + listing.orderBy("a.id"))
                .params(where.params())
                .query((row, n) -> application(row))
                .list();
        return listing.page(
                rows,
                row -> row.receivedAt().toString(),
                row -> row.id().value().toString());
    }

    Optional<Application> find(ApplicationId id) {
        return jdbc.sql(ONE)
                .param("id", id.value())
                .query((row, n) -> application(row))
                .optional();
    }

    List<Application> find(Collection<UUID> ids) {
        return jdbc.sql(SOME)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, n) -> application(row))
                .list();
    }

    Optional<Application> lock(ApplicationId id) {
        return jdbc.sql(LOCK)
                .param("id", id.value())
                .query((row, n) -> application(row))
                .optional();
    }

    /**
     * False when a request of this name was received before.
     *
     * @param key  of the request; null when it has no name
     * @param hash of what was sent; null with the key
     */
    boolean insert(ApplicationId id, Stated stated, Instant now, @Nullable String key, @Nullable String hash) {
        return jdbc.sql(INSERT)
                        .param("id", id.value())
                        .param("facts", json.writeValueAsString(stated))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("key", key)
                        .param("hash", hash)
                        .update()
                == 1;
    }

    Sent sent(String key) {
        return jdbc.sql(BY_REQUEST)
                .param("key", key)
                .query((row, n) ->
                        new Sent(new ApplicationId(row.getObject("id", UUID.class)), row.getString("request_hash")))
                .single();
    }

    void agree(ApplicationId id, Agreed agreed) {
        jdbc.sql(AGREE)
                .param("application", id.value())
                .param("kind", agreed.kind().code())
                .param("version", agreed.version())
                .param("wording", agreed.wording())
                .param("at", agreed.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Agreed> agreed(ApplicationId id) {
        return jdbc.sql(AGREED)
                .param("application", id.value())
                .query((row, n) -> new Agreed(
                        Coded.of(ConsentKind.class, row.getString("kind")),
                        row.getInt("wording_version"),
                        row.getString("wording"),
                        row.getObject("agreed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void accept(ApplicationId id, ClientId client) {
        move(id, ApplicationLifecycle.ACCEPT, ApplicationStatus.ACCEPTED, client, null);
    }

    void decline(ApplicationId id, String because) {
        move(id, ApplicationLifecycle.DECLINE, ApplicationStatus.DECLINED, null, because);
    }

    void withdraw(ApplicationId id) {
        move(id, ApplicationLifecycle.WITHDRAW, ApplicationStatus.WITHDRAWN, null, null);
    }

    /** Deletes some that came to nothing before; returns how many. */
    int erase(Instant before, int limit) {
        UUID[] ids = jdbc.sql(OVER)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new);
        jdbc.sql(ERASE_CONSENTS).param("ids", ids).update();
        return jdbc.sql(ERASE).param("ids", ids).update();
    }

    private void move(
            ApplicationId id,
            String command,
            ApplicationStatus status,
            @Nullable ClientId client,
            @Nullable String because) {
        jdbc.sql(MOVE)
                .param("id", id.value())
                .param("command", command)
                .param("status", status.code())
                .param("client", client == null ? null : client.value())
                .param("because", because)
                .update();
    }

    private Application application(ResultSet row) throws SQLException {
        UUID client = row.getObject("client_id", UUID.class);
        return new Application(
                new ApplicationId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                Coded.of(ApplicationStatus.class, row.getString("status")),
                row.getObject("status_at", OffsetDateTime.class).toInstant(),
                json.readValue(row.getString("facts"), Stated.class),
                client == null ? null : new ClientId(client),
                row.getString("declined_because"),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
    }
}
