import java.util.concurrent.locks.LockSupport;
import java.util.function.LongFunction;

/** How many statements a request sends, counted by the database itself, without those that come when nobody asks. */
final class Statements {
    /** What the application sends, without the ends of transactions. */
    private static final String CALLS = "select coalesce(sum(s.calls), 0) from pg_stat_statements s join pg_roles r on r.oid = s.userid"
            + " where r.rolname = 'plumbline_app' and s.toplevel and s.query !~* '^(begin|commit|rollback)'";

    private static final double SECONDS = 2;
    private static final double BAR = 5;

    private Statements() {}

    static void measure(World world, Report report) throws Exception {
        String auth = world.auth();
        for (int size : new int[] {10, 50, 200}) {
            String path = "/api/v1/sales/leads?status=contacted&limit=" + size;
            count(world, report, "a list of " + size, n -> Paths.get(path, auth, size * 200));
        }
        String id = Paths.ids(world, "").getFirst();
        count(world, report, "a lead by id", n -> Paths.get("/api/v1/sales/leads/" + id, auth, 2_000));
        count(world, report, "the dashboard", n -> Paths.get("/api/v1/sales/figures", auth, 1_000));
        count(world, report, "a create", n -> Paths.create(auth));
    }

    private static void count(World world, Report report, String name, LongFunction<Load.Request> request)
            throws Exception {
        Load.run(world.productPort, 1, SECONDS, request);
        long before = calls(world);
        LockSupport.parkNanos((long) (SECONDS * 1e9));
        long quiet = calls(world);
        Load.Result result = Load.run(world.productPort, 1, SECONDS, request);
        double each = (calls(world) - quiet - (quiet - before)) / (result.perSecond() * SECONDS);
        report.figure("statements of " + name + ", with the one that tells the scope", each, BAR, "");
    }

    private static long calls(World world) throws Exception {
        return Long.parseLong(world.column(CALLS).getFirst());
    }
}
