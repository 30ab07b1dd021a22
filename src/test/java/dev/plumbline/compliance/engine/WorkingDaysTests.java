package dev.plumbline.compliance.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.compliance.Nation;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as gov.uk lists them. */
class WorkingDaysTests {
    @ParameterizedTest(name = "{0}: after {1} comes {2}")
    @CsvSource({
        "ENGLAND, 2025-12-24, 2025-12-29",
        "ENGLAND, 2021-12-24, 2021-12-29",
        "ENGLAND, 2021-12-31, 2022-01-04",
        "ENGLAND, 2022-12-31, 2023-01-03",
        "ENGLAND, 2026-04-02, 2026-04-07",
        "SCOTLAND, 2026-04-02, 2026-04-06",
        "ENGLAND, 2023-04-06, 2023-04-11",
        "ENGLAND, 2023-05-05, 2023-05-09",
        "ENGLAND, 2022-06-01, 2022-06-06",
        "ENGLAND, 2022-05-27, 2022-05-30",
        "ENGLAND, 2020-05-01, 2020-05-04",
        "ENGLAND, 2020-05-07, 2020-05-11",
        "WALES, 2026-08-28, 2026-09-01",
        "SCOTLAND, 2026-08-28, 2026-08-31",
        "SCOTLAND, 2026-07-31, 2026-08-04",
        "SCOTLAND, 2025-12-31, 2026-01-05",
        "SCOTLAND, 2022-01-01, 2022-01-05",
        "SCOTLAND, 2024-11-29, 2024-12-03",
        "NORTHERN_IRELAND, 2026-03-16, 2026-03-18",
        "NORTHERN_IRELAND, 2026-07-10, 2026-07-14",
    })
    void skipsWeekendsAndBankHolidays(Nation nation, LocalDate day, LocalDate next) {
        assertThat(WorkingDays.after(day, 1, nation)).isEqualTo(next);
    }
}
