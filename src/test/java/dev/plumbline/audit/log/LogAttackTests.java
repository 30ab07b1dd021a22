package dev.plumbline.audit.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.audit.proof.Finding;
import dev.plumbline.audit.proof.VerifyReport;
import dev.plumbline.audit.proof.note.VerifierKey;
import dev.plumbline.shared.FirmId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A24: what the database's superuser can do to a sealed log, and what an export then shows an outsider. */
class LogAttackTests extends AttackedLog {
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
}
