package dev.plumbline.exports.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.exports.ExportId;
import dev.plumbline.exports.Unzipped;
import dev.plumbline.jobs.JobId;
import dev.plumbline.jobs.JobRun;
import dev.plumbline.jobs.JobStopped;
import dev.plumbline.sales.SalesWorld;
import dev.plumbline.shared.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A bundle whose making ends half-way is made anew, once, and nobody gets the half. */
class ExportJobTests extends ApiTest {
    private static final int LEADS = 7;

    @Autowired
    private ExportJobs jobs;

    /** @param stopsAt the count at which this attempt is told to end */
    private record Attempt(long stopsAt, List<String> told) implements JobRun {
        @Override
        public JobId id() {
            return new JobId(new UUID(0, 1));
        }

        @Override
        public int attempt() {
            return 1;
        }

        @Override
        public long done() {
            return 0;
        }

        @Override
        public void progress(String step, long done, @Nullable Long total, String message) {
            told.add(step + " " + done + "/" + total);
            if (done >= stopsAt) {
                throw new JobStopped(JobStopped.Why.TAKEN_OVER);
            }
        }
    }

    @Test
    void whatEndsHalfWayIsMadeAnewAndOnce() {
        Http owner = owner();
        for (int i = 0; i < LEADS; i++) {
            SalesWorld.lead(owner);
        }
        JsonNode asked = owner.post("/api/v1/sales/leads/export?format=zip", "")
                .expect(202)
                .json();
        String address = "/api/v1/exports/" + asked.get("id").asString();
        ExportId id = new ExportId(UUID.fromString(asked.get("id").asString()));

        Attempt first = new Attempt(5, new ArrayList<>());
        assertThatThrownBy(() -> make(id, first)).isInstanceOf(JobStopped.class);
        assertThat(first.told()).containsExactly("files 0/7", "files 5/7");
        assertThat(owner.get(address + "/file").code()).isEqualTo("export.not-ready");

        make(id, new Attempt(Long.MAX_VALUE, new ArrayList<>()));
        assertThat(Unzipped.checked(owner.bytes(address + "/file"))).hasSize(LEADS + 2);

        Attempt third = new Attempt(Long.MAX_VALUE, new ArrayList<>());
        make(id, third);
        assertThat(third.told()).isEmpty();
        assertThat(noted()).isEqualTo(1);
    }

    private void make(ExportId id, JobRun run) {
        Scope.job(ownerPerson().firm(), "export.make", "test")
                .run(() -> jobs.making().handler().run(new Exports.Task(id), run));
    }

    private long noted() {
        return world.in(ownerPerson().firm())
                .call(() -> world.transaction()
                        .execute(status -> world.jdbc()
                                .sql("select count(*) from audit.event where subject_type = 'exports.leads'")
                                .query(Long.class)
                                .single()));
    }
}
