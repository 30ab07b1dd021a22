import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, printed as it comes and written to bench/results/<date>.md at the end. */
final class Report {
    private final List<String> ratios = new ArrayList<>();
    private final List<String> figures = new ArrayList<>();
    private final double loadBefore = load();

    /** One path against the floor of the same run. */
    void ratio(Paths.Path path, Paths.Measured ofFloor, Paths.Measured ofProduct) {
        Load.Result floor = ofFloor.load();
        Load.Result product = ofProduct.load();
        double ratio = product.perSecond() / floor.perSecond();
        double tail = product.p99() / floor.p99();
        boolean clean = product.errors() + floor.errors() == 0;
        keep(ratios, String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f | **%.2f** | %.2f | %.1f | %.1f | **%.1f** | %.0f | %.2f | %.2f | %s |",
                path.name(), floor.perSecond(), product.perSecond(), ratio, path.bar(), floor.p99(), product.p99(), tail,
                path.tail(), ofFloor.cpu(), ofProduct.cpu(),
                !clean
                        ? "no figure: " + (product.errors() + floor.errors()) + " wrong answers, as "
                                + product.example() + floor.example()
                        : verdict(ratio >= path.bar()) + ", p99 " + verdict(tail <= path.tail())));
    }

    /** A figure with an upper bar of its own. */
    void figure(String name, double value, double bar, String unit) {
        keep(figures, String.format(
                Locale.ROOT, "| %s | %s | %s %s | %s | %.1f |", name, number(value) + " " + unit, number(bar), unit,
                verdict(value <= bar), load()));
    }

    /** A figure that was not measured, and why. */
    void missing(String name, String why) {
        keep(figures, "| " + name + " | | | not measured: " + why + " | |");
    }

    private void keep(List<String> list, String line) {
        list.add(line);
        System.out.println(line);
    }

    void write(String settings) throws IOException {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        StringBuilder text = new StringBuilder("# " + today + "\n\n" + settings + String.format(
                Locale.ROOT, " Load average %.1f before, %.1f after: the machine's other work.\n", loadBefore, load()));
        if (!ratios.isEmpty()) {
            text.append("\n| path | floor /s | product /s | ratio | bar | floor p99 ms | product p99 ms | ratio | bar"
                            + " | floor CPU ms | product CPU ms | |\n")
                    .append("|---|---|---|---|---|---|---|---|---|---|---|---|\n")
                    .append(String.join("\n", ratios))
                    .append('\n');
        }
        if (!figures.isEmpty()) {
            text.append("\n| | measured | bar | | load |\n|---|---|---|---|---|\n")
                    .append(String.join("\n", figures))
                    .append('\n');
        }
        Path file = Path.of("bench/results", today + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        System.out.println("written to " + file);
    }

    private static String verdict(boolean met) {
        return met ? "met" : "**not met**";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 20 ? "%.1f" : "%.0f", value);
    }

    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
