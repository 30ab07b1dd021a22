package dev.plumbline.jobs.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.jobs.board.MissedRoundRepository.Asked;
import dev.plumbline.jobs.board.MissedRoundRepository.Missed;
import dev.plumbline.platform.Finding;
import dev.plumbline.shared.FirmId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A round that is missed alarms, and of whom it is stays with the firm. */
class RoundsCheckTests extends ApiTest {
    @Autowired
    private MissedRoundRepository missed;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RoundsCheck check;

    private final String name = "planted." + UUID.randomUUID().toString().substring(0, 8);

    /** @param ago null for never */
    private FirmId firm(@Nullable Duration ago) {
        FirmId firm = world.foundFirm().firm();
        Instant now = clock.instant();
        world.in(firm)
                .run(() -> world.transaction()
                        .executeWithoutResult(status -> jdbc.sql("""
                                insert into jobs.recurrence (firm_id, name, last_started_at, last_succeeded_at)
                                values (shared.firm(), :name, :started, :ended)
                                """)
                                .param("name", name)
                                .param("started", now.atOffset(ZoneOffset.UTC))
                                .param(
                                        "ended",
                                        ago == null ? null : now.minus(ago).atOffset(ZoneOffset.UTC))
                                .update()));
        return firm;
    }

    private List<Missed> missed(Instant since, FirmId... served) {
        return world.onPlatform()
                .call(() -> world.transaction()
                        .execute(status -> missed.of(List.of(new Asked(name, since)), List.of(served))));
    }

    @Test
    void countsFirmsWhoseLastGoodRoundIsTooLongAgo() {
        FirmId well = firm(Duration.ofHours(1));
        FirmId late = firm(Duration.ofHours(3));
        FirmId never = firm(null);
        Instant since = clock.instant().minus(Duration.ofHours(2));
        assertThat(missed(since, well, late, never)).containsExactly(new Missed(name, 2));
        assertThat(missed(since, well)).isEmpty();
        assertThat(missed(clock.instant().minus(Duration.ofHours(4)), well, late))
                .isEmpty();
    }

    @Test
    void aFirmLearnsNothingOfOthers() {
        FirmId late = firm(Duration.ofHours(3));
        List<Missed> told = world.in(late)
                .call(() -> world.transaction()
                        .execute(status -> missed.of(List.of(new Asked(name, clock.instant())), List.of(late))));
        assertThat(told).isEmpty();
    }

    @Test
    void warnsAndNamesTheJob() {
        assertThat(RoundsCheck.finding(List.of()).severity()).isEqualTo(Finding.Severity.WELL);
        Finding finding = RoundsCheck.finding(List.of(new Missed("duty.remind", 1), new Missed("outlook.refresh", 3)));
        assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
        assertThat(finding.reason())
                .isEqualTo("No good round for long: duty.remind for 1 firm, outlook.refresh for 3 firms.");
        assertThat(world.onPlatform().call(check::look).ok()).isTrue();
    }
}
