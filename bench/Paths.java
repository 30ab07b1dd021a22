import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongFunction;
import java.util.stream.DoubleStream;
import tools.jackson.databind.JsonNode;

/** The paths that are held against the floor: the same rows by the same statement, interleaved, in rounds. */
final class Paths {
    static final int CONNECTIONS = 16;
    static final int PAGE = 50;
    private static final int WARM = 10_000;
    private static final int WARM_ROUNDS = 10;
    private static final double WARM_SECONDS = 2;
    private static final int ROUNDS = Integer.getInteger("rounds", 3);
    private static final double SECONDS = Double.parseDouble(System.getProperty("seconds", "4"));
    /** An item of the list has at least so many bytes. */
    private static final int ITEM = 200;

    /** The loaded leads lie before this, what a scenario makes behind it. */
    private static final String LOADED = "created_at < '2026-09-01'";

    static final String LIST = "/api/v1/sales/leads?status=contacted&sort=createdAt:desc&limit=" + PAGE;

    private Paths() {}

    /**
     * @param bar  share of the floor's throughput that must be reached
     * @param tail how many times the floor's p99 is allowed
     */
    record Path(String name, double bar, double tail) {}

    static String rounds() {
        return ROUNDS + " rounds of " + SECONDS + " s for each side in turn, after warming up";
    }

    /** Half of the requests for the first page, half for one that may be anywhere. */
    static void list(World world, Report report) throws Exception {
        List<String> cursors = cursors(world);
        List<String> deep = world.column("select to_char(created_at, 'YYYY-MM-DD\"T\"HH24:MI:SS.US') || ',' || id"
                + " from floor.lead where firm_id = '" + world.firm
                + "' and status = 'contacted' and created_at > (select created_at from floor.lead where firm_id = '" + world.firm
                + "' and status = 'contacted' order by created_at offset " + PAGE + " limit 1) order by md5(id::text) limit 2000");
        String auth = world.auth();
        compare(
                world,
                report,
                new Path("list of 50, filtered and sorted, any depth", 0.55, 3),
                n -> get(LIST + (n % 2 == 0 ? "" : "&cursor=" + pick(cursors, n)), auth, PAGE * ITEM),
                n -> get("/list?contacted" + (n % 2 == 0 ? "" : "," + pick(deep, n)), "", PAGE * ITEM));
    }

    /** The cursors of pages that lie evenly over the list, which has as many as a caller paging through it sees. */
    private static List<String> cursors(World world) {
        List<String> cursors = new ArrayList<>();
        String next = "";
        for (int i = 0; i < 400 && (i == 0 || !next.isEmpty()); i++) {
            JsonNode page = world.get(LIST + (next.isEmpty() ? "" : "&cursor=" + next));
            if (page.path("items").size() != PAGE) {
                break;
            }
            if (i > 0) {
                cursors.add(next);
            }
            next = page.path("nextCursor").asString("");
        }
        return cursors;
    }

    static void byId(World world, Report report) throws Exception {
        List<String> ids = ids(world, "");
        if (world.get("/api/v1/sales/leads/" + ids.getFirst()).path("commands").isEmpty()) {
            throw new IllegalStateException("A lead is shown without its commands");
        }
        String auth = world.auth();
        compare(
                world,
                report,
                new Path("lead by id, with commands and readiness", 0.45, 3),
                n -> get("/api/v1/sales/leads/" + pick(ids, n), auth, 2_000),
                n -> get("/lead?" + pick(ids, n), "", 600));
    }

    static void create(World world, Report report) throws Exception {
        String auth = world.auth();
        compare(
                world,
                report,
                new Path("create, audited", 0.40, 4),
                n -> create(auth),
                n -> new Load.Request("POST", "/create?" + UUID.randomUUID(), "", "", 40));
    }

    /** Unlike any other lead, so that it is no duplicate. */
    static Load.Request create(String auth) {
        String unique = UUID.randomUUID().toString();
        String phone = "+1734" + (2_000_000 + Math.floorMod(unique.hashCode(), 7_999_999));
        String lead = "{\"lead\":{\"firstName\":\"Ann\",\"lastName\":\"B" + unique.substring(0, 8) + "\",\"phone\":\"" + phone
                + "\",\"email\":\"" + unique + "@example.com\",\"source\":\"website_form\"}}";
        String key = "Idempotency-Key: " + unique + "\r\n";
        return new Load.Request("POST", "/api/v1/sales/leads", auth + key, lead, 2_000);
    }

    static void command(World world, Report report) throws Exception {
        List<String> fresh = ids(world, " and status = 'new' and " + LOADED);
        AtomicInteger used = new AtomicInteger();
        String auth = world.auth() + "If-Match: \"1\"\r\n";
        compare(
                world,
                report,
                new Path("command that changes the state, audited", 0.35, 4),
                n -> new Load.Request(
                        "PUT",
                        "/api/v1/sales/leads/" + fresh.get(used.getAndIncrement() % fresh.size()) + "/nurture",
                        auth,
                        "{\"reason\":\"not now\"}",
                        2_000),
                n -> new Load.Request("PUT", "/command?" + pick(fresh, n), "", "", 10));
    }

    static List<String> ids(World world, String more) throws SQLException {
        return world.column(
                "select id::text from floor.lead where firm_id = '" + world.firm + "'" + more + " order by md5(id::text)");
    }

    static <T> T pick(List<T> list, long n) {
        return list.get((int) (n % list.size()));
    }

    static Load.Request get(String path, String headers, int least) {
        return new Load.Request("GET", path, headers, "", least);
    }

    /** The first page for both; what stands in the floor's place is the ordinary application ({@code bench/jpa}). */
    static void jpa(World world, Report report) throws Exception {
        int port = World.freePort();
        Process ordinary = world.ordinary(port);
        String path = "/list?status=contacted&firm=" + world.firm;
        String auth = world.auth();
        try {
            compare(
                    world,
                    report,
                    new Path("first page of the list, against Spring Data JPA in the floor's place", 1.2, 3),
                    n -> get(LIST, auth, PAGE * ITEM),
                    new Other(ordinary, port, n -> get(path, "", PAGE * ITEM)));
        } finally {
            World.stop(ordinary);
        }
    }

    /** What the product is held against. */
    private record Other(Process server, int port, LongFunction<Load.Request> requests) {}

    private static void compare(
            World world, Report report, Path path, LongFunction<Load.Request> product, LongFunction<Load.Request> floor)
            throws Exception {
        compare(world, report, path, product, new Other(world.floor, world.floorPort, floor));
    }

    private static void compare(
            World world, Report report, Path path, LongFunction<Load.Request> product, Other other) throws Exception {
        warm(other.port(), other.requests());
        warm(world.productPort, product);
        List<Measured> ofOther = new ArrayList<>();
        List<Measured> ofProduct = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ofOther.add(measured(world, other.server(), other.port(), other.requests()));
            ofProduct.add(measured(world, world.product, world.productPort, product));
        }
        report.ratio(path, median(ofOther), median(ofProduct));
    }

    /** Compiled code comes with the number of calls; where they come slowly, twenty seconds are enough. */
    private static void warm(int port, LongFunction<Load.Request> requests) throws Exception {
        double called = 0;
        for (int i = 0; i < WARM_ROUNDS && called < WARM; i++) {
            called += Load.run(port, CONNECTIONS, WARM_SECONDS, requests).perSecond() * WARM_SECONDS;
        }
    }

    /** @param cpu milliseconds of the server's and the database's CPU for each request */
    record Measured(Load.Result load, double cpu) {}

    private static Measured measured(World world, Process server, int port, LongFunction<Load.Request> requests)
            throws Exception {
        double before = world.cpu(server);
        Load.Result result = Load.run(port, CONNECTIONS, SECONDS, requests);
        return new Measured(result, (world.cpu(server) - before) / (result.perSecond() * SECONDS));
    }

    /** Of each figure by itself; the errors of all rounds stay with it. */
    private static Measured median(List<Measured> rounds) {
        List<Load.Result> results = rounds.stream().map(Measured::load).toList();
        return new Measured(
                new Load.Result(
                        middle(results.stream().mapToDouble(Load.Result::perSecond)),
                        middle(results.stream().mapToDouble(Load.Result::p50)),
                        middle(results.stream().mapToDouble(Load.Result::p99)),
                        results.stream().mapToLong(Load.Result::errors).sum(),
                        results.stream().mapToLong(Load.Result::reconnect).sum(),
                        results.stream().map(Load.Result::example).filter(e -> !e.isEmpty()).findFirst().orElse("")),
                middle(rounds.stream().mapToDouble(Measured::cpu)));
    }

    private static double middle(DoubleStream figures) {
        double[] sorted = figures.sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
