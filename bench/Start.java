import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What a server needs that nobody uses, and how soon it is there. */
final class Start {
    private static final int TIMES = 3;

    private Start() {}

    /** Resident memory of the Java process as Linux tells it, before anybody has asked for anything but the set-up. */
    static void idle(World world, Report report) throws IOException {
        Path status = Path.of("/proc", String.valueOf(world.product.pid()), "status");
        if (!Files.exists(status)) {
            report.missing("memory of the idle server", "there is no /proc on this machine");
            return;
        }
        double kilobytes = Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")))
                .findFirst()
                .orElseThrow();
        report.figure("memory of the idle server, resident", kilobytes / 1000, 400, "MB");
    }

    /** bin/run with nothing to build, with its own embedded database and the demonstration firm that is there already. */
    static void second(World world, Report report) throws Exception {
        int port = World.freePort();
        double first = timed(world, port);
        double[] again = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            again[i] = timed(world, port);
        }
        Arrays.sort(again);
        System.out.printf("first start with a new database: %.1f s, later ones %s%n", first, Arrays.toString(again));
        report.figure("bin/run, second start to healthy, with its database, median of " + TIMES, again[TIMES / 2], 15, "s");
    }

    private static double timed(World world, int port) throws Exception {
        long start = System.nanoTime();
        Process process = world.product(port);
        try {
            world.waitFor(port, "/api/v1/identity/setup");
            return (System.nanoTime() - start) / 1e9;
        } finally {
            World.stop(process);
        }
    }
}
