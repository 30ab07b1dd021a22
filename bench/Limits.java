import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToDoubleFunction;

/** Whether a firm that calls far beyond its limit is felt by another: alone, and beside it, in turn. */
final class Limits {
    private static final String FIRST = "bench@example.com";
    private static final String QUIET = "quiet@example.com";
    private static final int CALLERS = 4;
    private static final int FLOOD = 16;
    /** Over all leads of the large firm. */
    private static final String COSTLY = "/api/v1/sales/figures";
    private static final int COSTLY_AT_ONCE = 50;
    private static final int ROUNDS = 5;
    private static final double SECONDS = Double.parseDouble(System.getProperty("seconds", "4"));
    private static final double BAR = 1.5;
    /** Of a window, for the large firm; it is used up before anything is measured. */
    private static final String LIMIT = "100";

    /** The owner of the second firm, with the first owner's password; nobody counts what the two call there. */
    private static final List<String> SECOND = List.of(
            "set session_replication_role = replica",
            "insert into identity.account (email, name, password_hash, created_at, updated_at) select '" + QUIET
                    + "', name, password_hash, now(), now() from identity.account where email = 'bench@example.com'",
            "insert into firms.role select (jsonb_populate_record(r, jsonb_build_object('firm_id', "
                    + "uuid_in(md5('firm2')::cstring), 'id', uuidv7()))).* from firms.role r"
                    + " where r.firm_id = (select id from firms.firm where slug = 'bench')",
            "insert into firms.member select (jsonb_populate_record(m, jsonb_build_object('firm_id', f.id, 'id', uuidv7(),"
                    + " 'user_id', a.id, 'email', a.email, 'role_id', mine.id))).* from firms.member m"
                    + " join firms.role theirs on theirs.firm_id = m.firm_id and theirs.id = m.role_id"
                    + " join firms.firm f on f.slug = 'bench-firm-2'"
                    + " join firms.role mine on mine.firm_id = f.id and mine.code = theirs.code"
                    + " join identity.account a on a.email = '" + QUIET + "' where m.email = 'bench@example.com'",
            "insert into operations.rate_release (id, scope, kind, subject, ends_at, reason, by_name, created_at, updated_at)"
                    + " select uuidv7(), 'api', kind, subject, now() + interval '1 day', 'bench', 'bench', now(), now() from ("
                    + " select 'firm' as kind, id::text as subject from firms.firm where slug = 'bench-firm-2'"
                    + " union all select 'user', id::text from identity.account where email = '" + QUIET + "') who",
            "set session_replication_role = default");

    private record Side(Load.Result quiet, Load.Result flood) {}

    private Limits() {}

    static void measure(World world, Report report) throws Exception {
        second(world);
        world.restart(Map.of("PLUMBLINE_RATES_API_FIRM", LIMIT));
        try {
            compare(world, report, Paths.LIST, FLOOD, "one that is over its limit");
        } finally {
            world.restart(Map.of());
        }
        compare(world, report, COSTLY, COSTLY_AT_ONCE, "one that asks for fifty costly reports at once");
    }

    private static void second(World world) throws SQLException {
        try (Statement statement = world.connection.createStatement()) {
            for (String sql : SECOND) {
                statement.execute(sql);
            }
        }
    }

    private static void compare(World world, Report report, String path, int connections, String what) throws Exception {
        world.signIn(FIRST);
        Load.Request over = Paths.get(path, world.auth(), 0);
        world.signIn(QUIET);
        String quiet = world.auth();
        Load.Request list = Paths.get(Paths.LIST, quiet, 2_000);
        for (int i = 0; i < 5; i++) {
            beside(world, over, connections, list);
        }
        List<Load.Result> alone = new ArrayList<>();
        List<Side> beside = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            alone.add(Load.run(world.productPort, CALLERS, SECONDS, n -> list));
            beside.add(beside(world, over, connections, list));
        }
        List<Load.Result> there = beside.stream().map(Side::quiet).toList();
        List<Load.Result> flood = beside.stream().map(Side::flood).toList();
        long refusedForIt = there.stream().mapToLong(Load.Result::errors).sum();
        double sent = flood.stream().mapToDouble(Load.Result::perSecond).sum() * SECONDS;
        double refused = flood.stream().mapToLong(Load.Result::errors).sum();
        System.out.printf(
                Locale.ROOT,
                "limits, %s: alone p50 %.2f ms, p99 %.2f ms, %.0f /s; beside p50 %.2f ms, p99 %.2f ms, %.0f /s; flood %.0f /s,"
                        + " %.2f %% refused%n",
                what, middle(alone, Load.Result::p50), middle(alone, Load.Result::p99), middle(alone, Load.Result::perSecond),
                middle(there, Load.Result::p50), middle(there, Load.Result::p99), middle(there, Load.Result::perSecond),
                middle(flood, Load.Result::perSecond), 100 * refused / sent);
        report.figure("calls of a firm that fail beside " + what, refusedForIt, 0, "calls");
        report.figure(
                "p99 of a firm beside " + what + ", against alone",
                middle(there, Load.Result::p99) / middle(alone, Load.Result::p99), BAR, "times");
    }

    /** One closed loop of each. */
    private static Side beside(World world, Load.Request over, int connections, Load.Request list) throws Exception {
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Callable<Load.Result> flood = () -> Load.run(world.productPort, connections, SECONDS, n -> over);
            Callable<Load.Result> calls = () -> Load.run(world.productPort, CALLERS, SECONDS, n -> list);
            Future<Load.Result> first = both.submit(flood);
            Future<Load.Result> second = both.submit(calls);
            return new Side(second.get(), first.get());
        }
    }

    private static double middle(List<Load.Result> results, ToDoubleFunction<Load.Result> figure) {
        double[] sorted = results.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
