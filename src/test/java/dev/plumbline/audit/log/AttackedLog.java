package dev.plumbline.audit.log;

import dev.plumbline.ApiTest;
import dev.plumbline.audit.Sealing;
import dev.plumbline.audit.proof.ExportVerifier;
import dev.plumbline.audit.proof.VerifyReport;
import dev.plumbline.audit.proof.note.SignedNote;
import dev.plumbline.audit.proof.note.VerifierKey;
import dev.plumbline.platform.AuditNote;
import dev.plumbline.platform.Secrets;
import dev.plumbline.platform.data.OwnerDatabase;
import dev.plumbline.shared.Actor;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Scope;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A sealed log of three checkpoints, one of which an outsider has kept, and the means of the database's superuser. */
abstract class AttackedLog extends ApiTest {
    static final long VICTIM = 5;

    @Autowired
    Sealing sealing;

    @Autowired
    OwnerDatabase superuser;

    @Autowired
    LogRepository logs;

    @Autowired
    SealRepository seals;

    @Autowired
    LogReader reader;

    @Autowired
    LogKeys keys;

    @Autowired
    AuditNote audit;

    @Autowired
    Secrets secrets;

    final List<UUID> attacked = new ArrayList<>();
    SignedNote saved;
    VerifierKey pinned;

    @BeforeEach
    void sealThreeCheckpoints() {
        attacked.add(id());
        seal();
        write(firm(), 4);
        seal();
        write(firm(), 4);
        seal();
        saved = SignedNote.parse(inFirm(() -> reader.last(firm())).note());
        pinned = keys.of(firm(), keys.generation()).verifierKey();
    }

    /** A log that was broken open stops being sealed, and says so; it must not do so in the tests of others. */
    @AfterEach
    void clearAway() {
        for (UUID broken : attacked) {
            for (String table : List.of("event", "leaf", "node", "checkpoint", "signing_key", "sealing")) {
                superuser.run("delete from audit." + table + " where firm_id = ?", broken);
            }
        }
    }

    VerifyReport verify(LogKeys with, VerifierKey key) {
        return verify(firm(), with, key, saved);
    }

    VerifyReport verify(FirmId of, LogKeys with, VerifierKey key, SignedNote kept) {
        LogExport export = new LogExport(logs, new LogReader(logs, with), with, audit, world.transaction(), clock);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        world.in(of).run(() -> {
            try {
                export.write(export.plan(of), file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        try {
            return new ExportVerifier(List.of(key), kept).verify(new ByteArrayInputStream(file.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes away everything behind the n-th checkpoint, as if it had never been; returns the size that is left. */
    long truncateTo(int checkpoint) {
        long size = superuser
                .jdbc()
                .sql("select size from audit.checkpoint where firm_id = ? order by size offset ? limit 1")
                .params(id(), checkpoint - 1)
                .query(Long.class)
                .single();
        superuser.run(
                "delete from audit.event where firm_id = ? and seq not in (select seq from audit.leaf where firm_id = ? and idx < ?)",
                id(),
                id(),
                size);
        superuser.run("delete from audit.leaf where firm_id = ? and idx >= ?", id(), size);
        superuser.run("delete from audit.node where firm_id = ? and (idx + 1) * (1::bigint << level) > ?", id(), size);
        superuser.run("delete from audit.checkpoint where firm_id = ? and size > ?", id(), size);
        return size;
    }

    long copy(long index) {
        return superuser
                .jdbc()
                .sql("""
                insert into audit.event (firm_id, at, action, subject_type, subject_id, operation, actor_kind, actor_id, after)
                select firm_id, at, action, subject_type, subject_id, operation, actor_kind, actor_id, '{"name": "forged"}'
                  from audit.event where firm_id = ? and seq = ?
                returning seq
                """)
                .params(id(), seq(index))
                .query(Long.class)
                .single();
    }

    long seq(long index) {
        return superuser
                .jdbc()
                .sql("select seq from audit.leaf where firm_id = ? and idx = ?")
                .params(id(), index)
                .query(Long.class)
                .single();
    }

    long size() {
        return inFirm(() -> reader.last(firm())).size();
    }

    FirmId firm() {
        return ownerPerson().firm();
    }

    UUID id() {
        return firm().value();
    }

    <T> T inFirm(java.util.function.Supplier<T> work) {
        return world.in(firm()).call(() -> world.transaction().execute(status -> work.get()));
    }

    void seal() {
        Scope.platform(Actor.system("test"), "test", "audit.seal").run(sealing::sealAll);
    }

    void sealWith(LogKeys with) {
        Scope.job(firm(), "audit.seal", "test")
                .run(() -> new Sealer(seals, reader, with, world.transaction(), clock).seal(firm()));
    }

    void write(FirmId into, int teams) {
        for (int i = 0; i < teams; i++) {
            world.in(into)
                    .run(() -> world.transaction()
                            .executeWithoutResult(status -> world.jdbc()
                                    .sql("""
                    insert into firms.team (firm_id, name, created_at, updated_at)
                    values (shared.firm(), :name, shared.now(), shared.now())
                    """)
                                    .param("name", "Team " + UUID.randomUUID())
                                    .update()));
        }
    }
}
