import com.sun.net.httpserver.HttpExchange;
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
 * The floor: the same statements on the same data through the barest server of the JDK, with no identity, isolation,
 * audit, lifecycle, readiness or validation. What the product costs is measured against this.
 */
public class Floor {
    private static final String COLUMNS =
            "id, version, status, name, phone, email, street, city, postcode, latitude, longitude, source, urgency, score, "
                    + "temperature, owner_id, quoted, first_contact_at, created_at, updated_at";

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

    private com.sun.net.httpserver.HttpHandler answering(Work work) {
        return exchange -> {
            String query = exchange.getRequestURI().getQuery();
            exchange.getRequestBody().readAllBytes();
            try (Connection connection = pool.getConnection()) {
                send(exchange, work.answer(connection, query == null ? new String[0] : query.split(",")));
            } catch (SQLException e) {
                throw new IOException(e);
            }
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
        try (PreparedStatement select = connection.prepareStatement("select " + COLUMNS + " from floor.lead"
                + " where firm_id = ? and status = ?" + (deep ? " and (created_at, id) < (?, ?)" : "")
                + " order by created_at desc, id desc limit 51")) {
            select.setObject(1, firm);
            select.setString(2, args[0]);
            if (deep) {
                select.setTimestamp(3, Timestamp.valueOf(args[1].replace('T', ' ')));
                select.setObject(4, UUID.fromString(args[2]));
            }
            StringBuilder json = new StringBuilder("{\"items\":[");
            try (ResultSet row = select.executeQuery()) {
                for (int i = 0; i < 50 && row.next(); i++) {
                    if (i > 0) {
                        json.append(',');
                    }
                    write(row, json);
                }
            }
            return json.append("]}").toString();
        }
    }

    private String byId(Connection connection, String[] args) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select " + COLUMNS + " from floor.lead where firm_id = ? and id = ?")) {
            select.setObject(1, firm);
            select.setObject(2, UUID.fromString(args[0]));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                StringBuilder json = new StringBuilder();
                write(row, json);
                return json.toString();
            }
        }
    }

    private String create(Connection connection, String[] args) throws SQLException {
        UUID id = UUID.randomUUID();
        try (PreparedStatement insert = connection.prepareStatement("insert into floor.lead (firm_id, id, version, status,"
                + " name, phone, email, source, score, temperature, created_at, updated_at)"
                + " values (?, ?, 1, 'new', ?, ?, ?, 'website_form', 40, 'cool', now(), now())")) {
            insert.setObject(1, firm);
            insert.setObject(2, id);
            insert.setString(3, args[0]);
            insert.setString(4, args[1]);
            insert.setString(5, args[2]);
            insert.executeUpdate();
        }
        return "{\"id\":\"" + id + "\"}";
    }

    private String command(Connection connection, String[] args) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update floor.lead set status = 'nurture',"
                + " version = version + 1, updated_at = now() where firm_id = ? and id = ?")) {
            update.setObject(1, firm);
            update.setObject(2, UUID.fromString(args[0]));
            return "{\"changed\":" + update.executeUpdate() + "}";
        }
    }

    private static void write(ResultSet row, StringBuilder json) throws SQLException {
        json.append("{\"id\":\"").append(row.getObject(1)).append("\",\"version\":").append(row.getLong(2));
        String[] names = COLUMNS.split(", ");
        for (int i = 3; i <= names.length; i++) {
            String value = row.getString(i);
            json.append(",\"").append(names[i - 1]).append("\":");
            if (value == null) {
                json.append("null");
            } else {
                json.append('"').append(value.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
            }
        }
        json.append('}');
    }
}
