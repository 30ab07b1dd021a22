package dev.plumbline.platform.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.platform.Finding;
import org.junit.jupiter.api.Test;

class DiskCheckTests {
    @Test
    void isRedFromWhereFirmsCanWriteNoMore() {
        assertThat(DiskCheck.finding(60L << 20, true).severity()).isEqualTo(Finding.Severity.BLOCKING);
        assertThat(DiskCheck.finding(60L << 20, true).reason())
                .isEqualTo("60 MB are free for the data folder. Firms can read but not write.");
        assertThat(DiskCheck.finding(1L << 30, false).severity()).isEqualTo(Finding.Severity.WARNING);
        assertThat(DiskCheck.finding(3L << 30, false).severity()).isEqualTo(Finding.Severity.WELL);
    }
}
