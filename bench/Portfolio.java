import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/** A firm with very many homes: how long all are reckoned anew, and what whoever looks at them waits for. */
final class Portfolio {
    private static final int HOMES = Integer.getInteger("homes", 50_000);
    private static final int LANDLORDS = 1_000;
    /** Of a portfolio of 50,000, on any day; and for all of them at night. */
    private static final double PAGE_MS = 300;
    private static final double NIGHT_S = 60;
    private static final long LIMIT_S = 1_800;

    private static final String MARK = "insert into compliance.outlook_mark (firm_id, property_id)"
            + " select firm_id, id from clients.property where firm_id = (select id from firms.firm where slug = 'bench')";

    private Portfolio() {}

    static void measure(World world, Report report) throws Exception {
        world.script("bench/homes.sql", sql -> sql.replace(":homes", String.valueOf(HOMES)).replace(":landlords", String.valueOf(LANDLORDS)));
        double first = reckoned(world);
        double again = reckoned(world);
        try (Statement statement = world.connection.createStatement()) {
            statement.execute("vacuum analyze compliance.outlook, compliance.deadline");
        }
        world.signIn();
        JsonNode counts = world.get("/api/v1/obligations/board/counts");
        long duties = 0;
        for (JsonNode colour : counts.path("duties")) {
            duties += colour.asLong();
        }
        long homes = counts.path("red").asLong() + counts.path("amber").asLong() + counts.path("green").asLong();
        if (homes != HOMES) {
            throw new IllegalStateException("The board counts " + counts);
        }
        System.out.printf(Locale.ROOT, "portfolio: %d homes with %d duties; all reckoned in %.1f s, again in %.1f s%n", homes, duties, first, again);
        report.figure(String.format(Locale.ROOT, "all %,d homes with %,d duties reckoned anew", homes, duties), again, NIGHT_S, "s");
        String later = counts.path("asOf").asString().replaceFirst("^\\d{4}", String.valueOf(year(counts) + 1)).replace("-02-29", "-02-28");
        for (String path : new String[] {
            "/api/v1/obligations/board?limit=50",
            "/api/v1/obligations/board?limit=50&stands=red&asOf=" + later,
            "/api/v1/obligations/board/counts",
            "/api/v1/obligations/board/counts?asOf=" + later,
            "/api/v1/obligations/plan",
            "/api/v1/obligations/plan/visits?trade=gas_engineer&area=LS7",
            "/api/v1/properties/" + world.column("select id from clients.property order by id limit 1").getFirst() + "/obligations"
        }) {
            Pages.median(world, report, path.replaceFirst("/properties/[^/]+", "/properties/{id}") + ", median, one caller", path, PAGE_MS, 100);
        }
    }

    private static int year(JsonNode counts) {
        return Integer.parseInt(counts.path("asOf").asString().substring(0, 4));
    }

    /** Seconds until the server has reckoned every home of the firm, from the moment at which all are marked. */
    private static double reckoned(World world) throws SQLException {
        try (Statement statement = world.connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            long begun = System.nanoTime();
            statement.execute(MARK);
            statement.execute("set session_replication_role = default");
            while (!world.column("select count(*) from compliance.outlook_mark").getFirst().equals("0")) {
                if (System.nanoTime() - begun > LIMIT_S * 1_000_000_000L) {
                    throw new IllegalStateException("After half an hour not all homes are reckoned; see " + world.folder);
                }
                LockSupport.parkNanos(100_000_000);
            }
            return (System.nanoTime() - begun) / 1e9;
        }
    }
}
