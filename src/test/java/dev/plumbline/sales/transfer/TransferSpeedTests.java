package dev.plumbline.sales.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.jobs.run.TestJobs;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A hundred thousand leads in and out: printed, and held against the bars only for what no machine should miss. */
@Tag("slow")
class TransferSpeedTests extends ApiTest {
    private static final int ROWS = 100_000;

    @Autowired
    private TestJobs jobs;

    @Test
    void aHundredThousandLeadsComeInAndGoOut() {
        Http owner = owner();
        long start = System.nanoTime();
        JsonNode uploaded = owner.upload("/api/v1/imports?target=leads", "leads.csv", file())
                .expect(201)
                .json();
        told("upload", start);
        String address = "/api/v1/imports/" + uploaded.path("id").asString();
        JsonNode mapped = owner.seen(uploaded.path("version").asLong())
                .put(address + "/mapping", mapping(uploaded))
                .expect(200)
                .json();
        start = System.nanoTime();
        owner.seen(mapped.path("version").asLong())
                .send("POST", address + "/dry-run", null)
                .expect(202);
        jobs.runDue();
        told("dry run", start);
        JsonNode checked = owner.get(address).expect(200).json();
        resetPeak();
        start = System.nanoTime();
        owner.seen(checked.path("version").asLong())
                .send("POST", address + "/run", null)
                .expect(202);
        jobs.runDue();
        told("run", start);
        JsonNode finished = owner.get(address).expect(200).json();
        System.out.println("import of " + ROWS + ": " + finished.path("run").path("counts") + ", peak heap "
                + (peak() >> 20) + " MB");
        assertThat(finished.path("status").asString()).isEqualTo("finished");
        assertThat(finished.path("run").path("counts"))
                .isEqualTo(checked.path("check").path("counts"));
        for (String format : List.of("csv", "xlsx")) {
            start = System.nanoTime();
            JsonNode export = owner.post("/api/v1/sales/leads/export?format=" + format, "")
                    .expect(202)
                    .json();
            jobs.runDue();
            told("export " + format, start);
            assertThat(owner.get("/api/v1/exports/" + export.path("id").asString())
                            .expect(200)
                            .json()
                            .path("rows")
                            .asInt())
                    .isGreaterThan(ROWS / 2);
        }
        assertThat(owner.get("/api/v1/sales/leads/export").code()).isEqualTo("export.long");
    }

    private static Map<String, Object> mapping(JsonNode uploaded) {
        return Map.of(
                "columns",
                uploaded.path("suggestion")
                        .path("mapping")
                        .path("columns")
                        .valueStream()
                        .map(column -> Map.of(
                                "column", column.path("column").asString(),
                                "field", column.path("field").asString()))
                        .toList(),
                "constants",
                Map.of("source", "referral"));
    }

    private static byte[] file() {
        Random random = new Random(20261120);
        StringBuilder csv =
                new StringBuilder(ROWS * 120).append("name,phone,email,address,city,zip,home value,notes\n");
        for (int i = 0; i < ROWS; i++) {
            // Every twentieth person comes twice.
            int person = i % 20 == 19 ? random.nextInt(i) : i;
            csv.append("Given")
                    .append(person % 977)
                    .append(" Family")
                    .append(person)
                    .append(",+1 313 ")
                    .append(5_000_000 + person)
                    .append(",person")
                    .append(person)
                    .append("@example.com,")
                    .append(person)
                    .append(" Long Street,Detroit,")
                    .append(48_000 + person % 1_000)
                    .append(',')
                    .append(100_000 + person)
                    .append(",asks for a new roof\n");
        }
        return csv.toString().getBytes(UTF_8);
    }

    private static void told(String what, long start) {
        System.out.printf(
                java.util.Locale.ROOT, "%s of %d rows: %.1f s%n", what, ROWS, (System.nanoTime() - start) / 1e9);
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static void resetPeak() {
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peak() {
        return heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }
}
