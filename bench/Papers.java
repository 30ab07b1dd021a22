import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.ZipFile;

import tools.jackson.databind.JsonNode;

/** Paper, from the click to the last byte: one sheet, and the sheets of two hundred leads in one file. */
final class Papers {
    private static final int SHEETS = 200;
    private static final int SINGLE = 30;

    /** Sheets that warm the machine up. */
    private static final int WARM = 10;

    private Papers() {}

    static void paper(World world, Report report) throws Exception {
        String first = sheet(world.get("/api/v1/sales/leads?limit=1").path("items").path(0));
        report.figure("the first sheet of a lead as PDF after the start", seconds(world, first), 0.5, "s");
        for (int n = 0; n < WARM; n++) {
            seconds(world, first);
        }
        List<Double> all = new ArrayList<>();
        for (JsonNode lead : world.get("/api/v1/sales/leads?limit=" + SINGLE).path("items")) {
            all.add(seconds(world, sheet(lead)));
        }
        Collections.sort(all);
        report.figure("the sheet of a lead as PDF, median of " + SINGLE, all.get(all.size() / 2), 0.5, "s");
        report.figure("the slowest of them", all.getLast(), 0.5, "s");
        bundle(world, report);
    }

    private static void bundle(World world, Report report) throws Exception {
        // Until just after the last of them, so that it is among them.
        String last = world.get("/api/v1/sales/leads?limit=" + SHEETS + "&sort=createdAt:asc")
                .path("items")
                .path(SHEETS - 1)
                .path("createdAt")
                .asString();
        String some = Instant.parse(last).plusMillis(1).toString();
        try (Heap heap = Heap.of(world.product)) {
            heap.watch();
            long start = System.nanoTime();
            JsonNode export = world.post("/api/v1/sales/leads/export?format=zip&createdTo=" + some, Map.of());
            String path = "/api/v1/exports/" + export.path("id").asString();
            while (!export.path("ready").asBoolean()) {
                if (export.path("refused").isString()) {
                    throw new IllegalStateException("The bundle was refused: " + export);
                }
                LockSupport.parkNanos(20_000_000);
                export = world.get(path);
            }
            Path file = world.folder.resolve("sheets.zip");
            world.send(world.request(path + "/file").build(), HttpResponse.BodyHandlers.ofFile(file));
            double took = (System.nanoTime() - start) / 1e9;
            double extra = heap.extra();
            report.figure(files(file) + " sheets as ZIP, asked to downloaded", took, 15, "s");
            report.figure("heap held more meanwhile", extra, 128, "MB");
        }
    }

    private static long files(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            return zip.stream().filter(entry -> entry.getName().endsWith(".pdf")).count();
        }
    }

    private static String sheet(JsonNode lead) {
        return "/api/v1/sales/leads/" + lead.path("id").asString() + "/sheet";
    }

    private static double seconds(World world, String path) throws IOException {
        long start = System.nanoTime();
        byte[] sheet = world.send(world.request(path).build(), HttpResponse.BodyHandlers.ofByteArray()).body();
        if (sheet.length < 5 || sheet[0] != '%' || sheet[1] != 'P') {
            throw new IllegalStateException("That is no PDF");
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
