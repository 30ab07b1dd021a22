package dev.plumbline.imports.runs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.imports.ImportId;
import dev.plumbline.jobs.run.TestJobs;
import dev.plumbline.shared.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Each row exactly once: killed between batches, run by two at a time, cancelled and continued. */
class ImportFaultTests extends ApiTest {
    private static final int ROWS = 1_234;
    private static final String UPLOAD = "/api/v1/imports?target=leads";

    @Autowired
    private ImportWork work;

    @Autowired
    private TestJobs jobs;

    /** Stands for the end of the process in the middle of a batch: nothing of it may stay. */
    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Test
    void goesOnAfterTheLastCommittedBatch() {
        JsonNode run = started();
        ImportJobs.Task task = task(run);

        assertThatThrownBy(() -> inFirm(() -> work.carryOut(task, dyingAt(1_000))))
                .isInstanceOf(Killed.class);
        assertThat(show(run).path("run").path("counts").path("created").asInt()).isEqualTo(500);
        assertThat(leads()).isEqualTo(500);
        inFirm(() -> work.carryOut(task, (step, done, total) -> {}));

        assertThat(show(run).path("status").asString()).isEqualTo("finished");
        assertThat(show(run).path("run").path("counts").path("created").asInt()).isEqualTo(ROWS);
        assertThat(leads()).isEqualTo(ROWS);
        jobs.runDue();
        assertThat(leads()).isEqualTo(ROWS);
    }

    @Test
    void aDryRunThatWasKilledStillKnowsItsFirstRows() {
        JsonNode run = mapped(csv() + csv().substring("name,phone\n".length()));
        post(run, "dry-run").expect(202);
        ImportJobs.Task task = new ImportJobs.Task(id(run), 1);

        assertThatThrownBy(() -> inFirm(() -> work.carryOut(task, dyingAt(1_000))))
                .isInstanceOf(Killed.class);
        inFirm(() -> work.carryOut(task, (step, done, total) -> {}));

        JsonNode counts = show(run).path("check").path("counts");
        assertThat(counts.path("created").asInt()).isEqualTo(ROWS);
        assertThat(counts.path("known").asInt()).isEqualTo(ROWS);
        assertThat(leads()).isZero();
    }

    @Test
    void twoWorkersWriteEachRowOnce() throws Exception {
        JsonNode run = started();
        ImportJobs.Task task = task(run);

        together(() -> inFirm(() -> work.carryOut(task, (step, done, total) -> {})));

        assertThat(show(run).path("status").asString()).isEqualTo("finished");
        assertThat(show(run).path("run").path("counts").path("created").asInt()).isEqualTo(ROWS);
        assertThat(leads()).isEqualTo(ROWS);
    }

    @Test
    void ofTwoWhoStartItOneDoes() throws Exception {
        JsonNode run = mapped(csv());
        List<Integer> answers = together(() -> post(run, "run").status());

        assertThat(answers).containsExactlyInAnyOrder(202, 412);
        jobs.runDue();
        assertThat(leads()).isEqualTo(ROWS);
    }

    @Test
    void cancelKeepsWhatIsDoneAndRunGoesOnFromThere() {
        JsonNode run = started();
        assertThatThrownBy(() -> inFirm(() -> work.carryOut(task(run), dyingAt(1_000))))
                .isInstanceOf(Killed.class);

        post(show(run), "cancellation").expect(200);
        jobs.runDue();
        assertThat(show(run).path("status").asString()).isEqualTo("cancelled");
        assertThat(leads()).isEqualTo(500);
        assertThat(owner().seen(show(run).path("version").asLong())
                        .delete("/api/v1/imports/" + run.path("id").asString())
                        .code())
                .isEqualTo("import.not-ready");
        post(show(run), "run").expect(202);
        jobs.runDue();

        assertThat(show(run).path("status").asString()).isEqualTo("finished");
        assertThat(leads()).isEqualTo(ROWS);
    }

    private static ImportWork.Report dyingAt(long row) {
        return (step, done, total) -> {
            if (done >= row) {
                throw new Killed();
            }
        };
    }

    private JsonNode started() {
        JsonNode run = mapped(csv());
        return post(run, "run").expect(202).json();
    }

    private JsonNode mapped(String csv) {
        JsonNode uploaded =
                owner().upload(UPLOAD, "a.csv", csv.getBytes(UTF_8)).expect(201).json();
        return owner().seen(uploaded.path("version").asLong())
                .put(
                        "/api/v1/imports/" + uploaded.path("id").asString() + "/mapping",
                        Map.of(
                                "columns",
                                List.of(
                                        Map.of("column", "name", "field", "name"),
                                        Map.of("column", "phone", "field", "phone")),
                                "constants",
                                Map.of("source", "referral")))
                .expect(200)
                .json();
    }

    private static String csv() {
        return IntStream.range(0, ROWS)
                .mapToObj(i -> "Person No" + i + ",+1 313 55" + (50_000 + i) + "\n")
                .collect(Collectors.joining("", "name,phone\n", ""));
    }

    private Http.Answer post(JsonNode run, String command) {
        return owner().seen(run.path("version").asLong())
                .send("POST", "/api/v1/imports/" + run.path("id").asString() + "/" + command, null);
    }

    private JsonNode show(JsonNode run) {
        return owner().get("/api/v1/imports/" + run.path("id").asString())
                .expect(200)
                .json();
    }

    private static ImportId id(JsonNode run) {
        return new ImportId(UUID.fromString(run.path("id").asString()));
    }

    private static ImportJobs.Task task(JsonNode run) {
        return new ImportJobs.Task(id(run), 1);
    }

    private long leads() {
        return world.in(ownerPerson().firm())
                .call(() -> world.transaction()
                        .execute(status -> world.jdbc()
                                .sql("select count(*) from sales.lead")
                                .query(Long.class)
                                .single()));
    }

    private void inFirm(Runnable act) {
        Scope.job(ownerPerson().firm(), "import.run", "test").run(act);
    }

    private List<Integer> together(Callable<Integer> act) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(2);
        List<Future<Integer>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 2; i++) {
                answers.add(threads.submit(() -> {
                    barrier.await();
                    return act.call();
                }));
            }
        }
        List<Integer> values = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            values.add(answer.get());
        }
        return values;
    }

    private void together(Runnable act) throws Exception {
        together(() -> {
            act.run();
            return 0;
        });
    }
}
