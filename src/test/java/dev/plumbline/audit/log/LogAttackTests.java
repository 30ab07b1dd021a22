package dev.plumbline.audit.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.audit.Sealing;
import dev.plumbline.audit.proof.ExportVerifier;
import dev.plumbline.audit.proof.Finding;
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
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A24: what the database's superuser can do to a sealed log, and what an export then shows an outsider. */
class LogAttackTests extends ApiTest {
    private static final long VICTIM = 5;

    @Autowired
    private Sealing sealing;

    @Autowired
    private OwnerDatabase superuser;

    @Autowired
    private LogRepository logs;

    @Autowired
    private SealRepository seals;

    @Autowired
    private LogReader reader;

    @Autowired
    private LogKeys keys;

    @Autowired
    private AuditNote audit;

    @Autowired
    private Secrets secrets;

    private final List<UUID> attacked = new ArrayList<>();
    private SignedNote saved;
    private VerifierKey pinned;

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

    @Test
    void anUntouchedLogHolds() {
        VerifyReport report = verify(keys, pinned);

        assertThat(report.finding()).isNull();
        assertThat(report.checkpoints()).isEqualTo(3);
    }

    @Test
    void aChangedEventIsNamed() {
        superuser.run(
                "update audit.event set after = '{\"name\": \"forged\"}' where firm_id = ? and seq = ?",
                id(),
                seq(VICTIM));
        found("change", Finding.Kind.EDITED, VICTIM);
    }

    @Test
    void aChangedActorIsNamed() {
        superuser.run(
                "update audit.event set actor_id = gen_random_uuid() where firm_id = ? and seq = ?", id(), seq(VICTIM));
        found("change of actor", Finding.Kind.EDITED, VICTIM);
    }

    @Test
    void aDeletedEventIsNamed() {
        superuser.run("delete from audit.event where firm_id = ? and seq = ?", id(), seq(VICTIM));
        found("delete", Finding.Kind.REMOVED, VICTIM);
    }

    @Test
    void anInsertedEventIsNamed() {
        long copy = copy(VICTIM);
        superuser.transaction().executeWithoutResult(status -> {
            superuser.run(
                    "create temporary table moved on commit drop as select firm_id, idx + 1 as idx, seq from audit.leaf"
                            + " where firm_id = '" + id() + "' and idx >= " + VICTIM);
            superuser.run("delete from audit.leaf where firm_id = ? and idx >= ?", id(), VICTIM);
            superuser.run("insert into audit.leaf select * from moved");
            superuser.run("insert into audit.leaf values (?, ?, ?)", id(), VICTIM, copy);
        });
        found("insert", Finding.Kind.INSERTED, VICTIM);
    }

    @Test
    void reorderedEventsAreNamed() {
        long one = seq(VICTIM);
        long other = seq(VICTIM + 2);
        superuser.transaction().executeWithoutResult(status -> {
            superuser.run("delete from audit.leaf where firm_id = ? and idx in (?, ?)", id(), VICTIM, VICTIM + 2);
            superuser.run("insert into audit.leaf values (?, ?, ?)", id(), VICTIM, other);
            superuser.run("insert into audit.leaf values (?, ?, ?)", id(), VICTIM + 2, one);
        });
        Finding finding = verify(keys, pinned).finding();
        print("reorder", finding);
        assertThat(Objects.requireNonNull(finding).firstIndex()).isEqualTo(VICTIM);
    }

    @Test
    void aTruncatedTailIsFoundByTheSavedCheckpoint() {
        long cut = truncateTo(2);
        found("truncate the tail", Finding.Kind.ROLLED_BACK, cut);
    }

    @Test
    void aRestoredOldCopyThatWentOnIsFoundByTheSavedCheckpoint() {
        truncateTo(1);
        superuser.run("delete from audit.sealing where firm_id = ?", id());
        write(firm(), 20);
        seal();
        Finding finding = verify(keys, pinned).finding();
        print("restore an old copy and go on", finding);
        assertThat(Objects.requireNonNull(finding).kind()).isEqualTo(Finding.Kind.ROLLED_BACK);
    }

    @Test
    void aCutOffEventTableIsNamed() {
        superuser.run("delete from audit.event where firm_id = ? and seq >= ?", id(), seq(VICTIM));
        Finding finding = verify(keys, pinned).finding();
        print("empty the events behind", finding);
        assertThat(Objects.requireNonNull(finding).firstIndex()).isEqualTo(VICTIM);
    }

    @Test
    void swappedRowsOfTwoFirmsAreNamedInBoth() {
        FirmId other = world.foundFirm().firm();
        attacked.add(other.value());
        seal();
        long ours = seq(VICTIM);
        long theirs = superuser
                .jdbc()
                .sql("select seq from audit.leaf where firm_id = ? and idx = ?")
                .params(other.value(), VICTIM)
                .query(Long.class)
                .single();
        superuser.transaction().executeWithoutResult(status -> {
            superuser.run("update audit.event set firm_id = ? where seq = ?", other.value(), ours);
            superuser.run("update audit.event set firm_id = ? where seq = ?", id(), theirs);
            superuser.run("update audit.leaf set seq = ? where firm_id = ? and idx = ?", theirs, id(), VICTIM);
            superuser.run("update audit.leaf set seq = ? where firm_id = ? and idx = ?", ours, other.value(), VICTIM);
        });
        Finding finding = verify(keys, pinned).finding();
        print("swap two firms' rows", finding);
        assertThat(Objects.requireNonNull(finding).firstIndex()).isEqualTo(VICTIM);
        assertThat(verify(other, keys, keys.of(other, 1).verifierKey(), null).holds())
                .isFalse();
    }

    @Test
    void aLogRewrittenAndSignedWithAStolenOldKeyIsRefused() {
        LogKeys renewed = new LogKeys(secrets, new LogSettings("plumbline", 2));
        write(firm(), 1);
        sealWith(renewed);
        superuser.run(
                "update audit.event set after = '{\"name\": \"forged\"}' where firm_id = ? and seq = ?",
                id(),
                seq(VICTIM));
        for (String table : List.of("leaf", "node", "checkpoint", "signing_key", "sealing")) {
            superuser.run("delete from audit." + table + " where firm_id = ?", id());
        }
        sealWith(new LogKeys(secrets, new LogSettings("plumbline", 1)));
        VerifierKey current = renewed.of(firm(), 2).verifierKey();

        Finding finding = verify(firm(), renewed, current, null).finding();

        print("rewrite all and re-sign with a stolen old key", finding);
        assertThat(Objects.requireNonNull(finding).kind()).isIn(Finding.Kind.RETIRED_KEY, Finding.Kind.UNKNOWN_KEY);
    }

    @Test
    void recomputedHashesDoNotFitTheSignedRoots() {
        superuser.run(
                "update audit.event set after = '{\"name\": \"forged\"}' where firm_id = ? and seq = ?",
                id(),
                seq(VICTIM));
        List<LogRepository.Leaf> leaves = inFirm(() -> logs.leaves(firm(), 0, size()));
        for (LogRepository.Leaf leaf : leaves) {
            superuser.run(
                    "update audit.node set hash = ? where firm_id = ? and level = 0 and idx = ?",
                    Objects.requireNonNull(leaf.event()).leaf().hash().bytes(),
                    id(),
                    leaf.index());
        }
        Finding finding = verify(keys, pinned).finding();
        print("recompute the hashes", finding);
        assertThat(Objects.requireNonNull(finding).kind()).isEqualTo(Finding.Kind.RECOMPUTED);
        assertThat(VICTIM).isBetween(finding.firstIndex(), finding.endIndex() - 1);
    }

    private void found(String attack, Finding.Kind kind, long index) {
        Finding finding = verify(keys, pinned).finding();
        print(attack, finding);
        assertThat(Objects.requireNonNull(finding).kind()).isEqualTo(kind);
        assertThat(finding.firstIndex()).isEqualTo(index);
    }

    private static void print(String attack, Finding finding) {
        System.out.println("A24 " + attack + ": " + (finding == null ? "NOT FOUND" : finding.message()));
    }

    private VerifyReport verify(LogKeys with, VerifierKey key) {
        return verify(firm(), with, key, saved);
    }

    private VerifyReport verify(FirmId of, LogKeys with, VerifierKey key, SignedNote kept) {
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
    private long truncateTo(int checkpoint) {
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

    private long copy(long index) {
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

    private long seq(long index) {
        return superuser
                .jdbc()
                .sql("select seq from audit.leaf where firm_id = ? and idx = ?")
                .params(id(), index)
                .query(Long.class)
                .single();
    }

    private long size() {
        return inFirm(() -> reader.last(firm())).size();
    }

    private FirmId firm() {
        return ownerPerson().firm();
    }

    private UUID id() {
        return firm().value();
    }

    private <T> T inFirm(java.util.function.Supplier<T> work) {
        return world.in(firm()).call(() -> world.transaction().execute(status -> work.get()));
    }

    private void seal() {
        Scope.platform(Actor.system("test"), "test", "audit.seal").run(sealing::sealAll);
    }

    private void sealWith(LogKeys with) {
        Scope.job(firm(), "audit.seal", "test")
                .run(() -> new Sealer(seals, reader, with, world.transaction(), clock).seal(firm()));
    }

    private void write(FirmId into, int teams) {
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
