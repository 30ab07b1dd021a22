import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;

/** The same three paths at three sizes of the firm. Loads each anew, hence by itself. */
final class Growth {
    private static final int[] SIZES = {10_000, 100_000, 1_000_000};
    private static final double BAR = 1.5;

    private Growth() {}

    static void measure(Report report) throws Exception {
        double[] first = new double[3];
        for (int size : SIZES) {
            double[] now = medians(size);
            for (int i = 0; i < now.length; i++) {
                first[i] = size == SIZES[0] ? now[i] : first[i];
                String path = List.of("list", "by id", "create").get(i);
                System.out.printf(Locale.ROOT, "%s at %d: p50 %.2f ms%n", path, size, now[i]);
                if (size != SIZES[0]) {
                    report.figure(path + ", p50 at " + size + " leads against " + SIZES[0], now[i] / first[i], BAR, "x");
                }
            }
        }
    }

    private static double[] medians(int size) throws Exception {
        try (World world = World.open(size)) {
            world.signIn();
            String auth = world.auth();
            List<String> ids = Paths.ids(world, "");
            double[] medians = {
                p50(world, n -> Paths.get(Paths.LIST, auth, Paths.PAGE * 200)),
                p50(world, n -> Paths.get("/api/v1/sales/leads/" + Paths.pick(ids, n), auth, 2_000)),
                p50(world, n -> Paths.create(auth))
            };
            world.done = true;
            return medians;
        }
    }

    private static double p50(World world, LongFunction<Load.Request> request) throws Exception {
        Load.run(world.productPort, Paths.CONNECTIONS, 10, request);
        Load.Result result = Load.run(world.productPort, Paths.CONNECTIONS, 10, request);
        if (result.errors() > 0) {
            throw new IllegalStateException(result.errors() + " wrong answers, as " + result.example());
        }
        return result.p50();
    }
}
