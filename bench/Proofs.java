import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/** The log of a firm with a million events: sealed, taken away, verified by the command line, and proven one by one. */
final class Proofs {
    private static final int EVENTS = Integer.getInteger("events", 1_000_000);

    /** Each transaction logs a thousand leads as they are; the sealer takes transactions in their order. */
    private static final String FILL = """
            do $$
            begin
              for i in 1..%d loop
                insert into audit.event (firm_id, at, action, subject_type, subject_id, operation, actor_kind, after)
                select l.firm_id, now(), 'lead.take', 'sales.lead', l.id, 'insert', 'system',
                       jsonb_strip_nulls(to_jsonb(l) - array['search', 'name', 'firm_id', 'version', 'updated_at'])
                  from (select * from sales.lead where firm_id = '%s' order by id limit 1000) l;
                commit;
              end loop;
            end $$
            """;

    private Proofs() {}

    static void measure(World world, Report report) throws Exception {
        long more = Math.max(0, EVENTS - events(world) + 999) / 1000;
        try (Statement statement = world.connection.createStatement()) {
            statement.execute(String.format(Locale.ROOT, FILL, more, world.firm));
        }
        long start = System.nanoTime();
        long all = events(world);
        long sealed = leaves(world);
        while (leaves(world) < all) {
            LockSupport.parkNanos(500_000_000);
        }
        System.out.printf(Locale.ROOT, "sealed %d events in %.0f s%n", all - sealed, (System.nanoTime() - start) / 1e9);
        verify(world, report, all);
        prove(world, report);
    }

    private static void verify(World world, Report report, long all) throws Exception {
        Path file = world.folder.resolve("audit.jsonl.gz");
        command(world, "export", "--firm", "bench", "--out", file.toString());
        long start = System.nanoTime();
        String verdict = command(world, "verify", file.toString());
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.println(verdict.strip());
        report.figure("audit verify of " + all + " events, the whole command", seconds, 60, "s");
    }

    private static void prove(World world, Report report) throws Exception {
        List<String> ids = world.column("select id::text from audit.event tablesample bernoulli (1) where firm_id = '"
                + world.firm + "' order by md5(id::text) limit 5000");
        world.signIn();
        String auth = world.auth();
        Load.run(world.productPort, 1, 3, n -> Paths.get("/api/v1/audit/events/" + Paths.pick(ids, n) + "/proof", auth, 500));
        Load.Result result = Load.run(
                world.productPort, 1, 5, n -> Paths.get("/api/v1/audit/events/" + Paths.pick(ids, n) + "/proof", auth, 500));
        if (result.errors() > 0) {
            report.missing("proof of an event, p99, one caller", result.example());
        } else {
            report.figure("proof of an event, p99, one caller", result.p99(), 50, "ms");
        }
    }

    private static String command(World world, String... args) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("bin/plumbline", "audit");
        builder.command().addAll(List.of(args));
        builder.environment().putAll(world.settings());
        Path log = world.folder.resolve("audit-" + args[0] + ".log");
        int exit = world.started(log.getFileName().toString(), builder).waitFor();
        String text = Files.readString(log);
        if (exit != 0) {
            throw new IllegalStateException("audit " + args[0] + " ends with " + exit + ": " + text);
        }
        return text;
    }

    private static long events(World world) throws Exception {
        return number(world, "select count(*) from audit.event where firm_id = '" + world.firm + "'");
    }

    private static long leaves(World world) throws Exception {
        return number(world, "select coalesce(max(idx) + 1, 0) from audit.leaf where firm_id = '" + world.firm + "'");
    }

    private static long number(World world, String sql) throws Exception {
        return Long.parseLong(world.column(sql).getFirst());
    }
}
