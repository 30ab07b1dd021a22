import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.LoggerFactory;

/** Measures the product against the floor in one run on one machine, and writes down what it saw. See bin/bench --help. */
public class Bench {
    /** Each starts from the loaded data; what changes the data much comes last. */
    private static final Map<String, Scenario> SCENARIOS = new LinkedHashMap<>();

    static {
        SCENARIOS.put("idle", Start::idle);
        SCENARIOS.put("page", Pages::scripts);
        SCENARIOS.put("queries", Statements::measure);
        SCENARIOS.put("list", Paths::list);
        SCENARIOS.put("jpa", Paths::jpa);
        SCENARIOS.put("by-id", Paths::byId);
        SCENARIOS.put("search", Pages::search);
        SCENARIOS.put("box", Pages::box);
        SCENARIOS.put("dashboard", Pages::dashboard);
        SCENARIOS.put("create", Paths::create);
        SCENARIOS.put("command", Paths::command);
        SCENARIOS.put("export", Tables::export);
        SCENARIOS.put("paper", Papers::paper);
        SCENARIOS.put("import", Tables::importing);
        SCENARIOS.put("audit", Proofs::measure);
        SCENARIOS.put("portfolio", Portfolio::measure);
        SCENARIOS.put("limits", Limits::measure);
        SCENARIOS.put("start", Start::second);
    }

    interface Scenario {
        void run(World world, Report report) throws Exception;
    }

    public static void main(String[] args) throws Exception {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        List<String> names = args.length == 0 ? List.copyOf(SCENARIOS.keySet()) : Arrays.asList(args);
        if (names.equals(List.of("growth"))) {
            Report report = new Report();
            Growth.measure(report);
            report.write(World.machine() + " Leads in the firm as told in the lines.");
            return;
        }
        for (String name : names) {
            if (!SCENARIOS.containsKey(name)) {
                System.err.println("There is no scenario \"" + name + "\": " + SCENARIOS.keySet() + " or growth.");
                System.exit(2);
            }
        }
        Report report = new Report();
        int leads = Integer.getInteger("leads", 100_000);
        try (World world = World.open(leads)) {
            for (String name : names) {
                world.signIn();
                SCENARIOS.get(name).run(world, report);
            }
            world.done = true;
        }
        report.write(String.format(
                Locale.ROOT, "%s %d leads in one firm, 1000 in each of %d others. Paths: %d connections, %s, medians.",
                World.machine(), leads, World.FIRMS - 1, Paths.CONNECTIONS, Paths.rounds()));
    }
}
