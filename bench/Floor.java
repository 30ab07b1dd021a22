import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.UUID;
import java.util.concurrent.Executors;

/**
 * The floor: the same statements on the same rows, columns and indexes through the barest server of the JDK, with no
 * identity, isolation, audit, lifecycle, readiness or validation. What the product costs is measured against this.
 */
public class Floor {
    /** Of a row of the list. */
    private static final String SUMMARY = "id, version, status, name, company, phone, email, street, city, postcode, latitude,"
            + " longitude, source, urgency, score, temperature, owner_id, quoted, tags, first_contact_at, last_contact_at,"
            + " created_at, updated_at";

    /** Of the whole record. */
    private static final String WHOLE = "id, version, status, status_at, name, first_name, last_name, company, phone,"
            + " alternate_phone, email, street, city, region, postcode, country, latitude, longitude, property_value,"
            + " property_type, year_built, roof_type, roof_age_years, roof_size_sqft, urgency, description, insurance_claim,"
            + " budget_min, budget_max, budget_confirmed, decision_maker, competitor_quotes, quoted, source, source_detail,"
            + " tags, custom, owner_id, territory_id, assigned_at, interactions, attempts, first_contact_at, last_contact_at,"
            + " response_seconds, score, temperature, first_temperature, score_by_hand, scored_at, score_changes_at, reason,"
            + " lost_to, client_id, merged_into, created_at, deleted_at";

    private static final String[] SUMMARY_NAMES = SUMMARY.split(", ?");
    private static final String[] WHOLE_NAMES = WHOLE.split(", ?");

    private static final String CREATE = "insert into floor.lead (firm_id, id, status, status_command, status_at, first_name,"
            + " last_name, phone, email, insurance_claim, budget_confirmed, competitor_quotes, source, score, temperature,"
            + " first_temperature, scored_at, phone_key, email_key, created_at, received_at, updated_at)"
            + " values (?, ?, 'new', 'create', now(), 'Ann', ?, ?, ?, false, false, 0, 'website_form', 40, 'cool', 'cool',"
            + " now(), ?, ?, now(), now(), now())";

    private static final String COMMAND = "update floor.lead set status = 'nurture', status_command = 'nurture',"
            + " status_at = now(), reason = 'not now', version = version + 1, updated_at = now()"
            + " where firm_id = ? and id = ?";

    private final HikariDataSource pool;
    private final UUID firm;

    Floor(String url, UUID firm) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername("postgres");
        config.setMaximumPoolSize(16);
        this.pool = new HikariDataSource(config);
        this.firm = firm;
    }

    public static void main(String[] args) throws IOException {
        Floor floor = new Floor(args[1], UUID.fromString(args[2]));
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", Integer.parseInt(args[0])), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/list", floor.answering(floor::list));
        server.createContext("/lead", floor.answering(floor::byId));
        server.createContext("/create", floor.answering(floor::create));
        server.createContext("/command", floor.answering(floor::command));
        server.start();
    }

    private interface Work {
        String answer(Connection connection, String[] args) throws SQLException;
    }

    private HttpHandler answering(Work work) {
        return exchange -> {
            String query = exchange.getRequestURI().getQuery();
            exchange.getRequestBody().readAllBytes();
            String json;
            try (Connection connection = pool.getConnection()) {
                json = work.answer(connection, query == null ? new String[0] : query.split(","));
            } catch (SQLException e) {
                throw new IOException(e);
            }
            send(exchange, json);
        };
    }

    private static void send(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** {@code status[,afterTime,afterId]} */
    private String list(Connection connection, String[] args) throws SQLException {
        boolean deep = args.length > 1;
        try (PreparedStatement select = connection.prepareStatement("select " + SUMMARY + " from floor.lead"
                + " where firm_id = ? and status = ? and deleted_at is null"
                + (deep ? " and (created_at, id) < (?, ?)" : "") + " order by created_at desc, id desc limit 51")) {
            select.setObject(1, firm);
            select.setString(2, args[0]);
            if (deep) {
                select.setTimestamp(3, Timestamp.valueOf(args[1].replace('T', ' ')));
                select.setObject(4, UUID.fromString(args[2]));
            }
            StringBuilder json = new StringBuilder(24_000).append("{\"items\":[");
            try (ResultSet row = select.executeQuery()) {
                for (int i = 0; i < 50 && row.next(); i++) {
                    if (i > 0) {
                        json.append(',');
                    }
                    write(row, SUMMARY_NAMES, json);
                }
            }
            return json.append("]}").toString();
        }
    }

    private String byId(Connection connection, String[] args) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select " + WHOLE + " from floor.lead where firm_id = ? and id = ?")) {
            select.setObject(1, firm);
            select.setObject(2, UUID.fromString(args[0]));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                StringBuilder json = new StringBuilder(2_000);
                write(row, WHOLE_NAMES, json);
                return json.toString();
            }
        }
    }

    private String create(Connection connection, String[] args) throws SQLException {
        UUID id = UUID.randomUUID();
        try (PreparedStatement insert = connection.prepareStatement(CREATE)) {
            insert.setObject(1, firm);
            insert.setObject(2, id);
            insert.setString(3, "B" + args[0].substring(0, 8));
            insert.setString(4, args[0]);
            insert.setString(5, args[0] + "@example.com");
            insert.setString(6, args[0]);
            insert.setString(7, args[0] + "@example.com");
            insert.executeUpdate();
        }
        return "{\"id\":\"" + id + "\"}";
    }

    private String command(Connection connection, String[] args) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(COMMAND)) {
            update.setObject(1, firm);
            update.setObject(2, UUID.fromString(args[0]));
            return "{\"changed\":" + update.executeUpdate() + "}";
        }
    }

    private static void write(ResultSet row, String[] names, StringBuilder json) throws SQLException {
        for (int i = 0; i < names.length; i++) {
            String value = row.getString(i + 1);
            json.append(i == 0 ? "{\"" : ",\"").append(names[i]).append("\":");
            if (value == null) {
                json.append("null");
            } else {
                json.append('"').append(value.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
            }
        }
        json.append('}');
    }
}
