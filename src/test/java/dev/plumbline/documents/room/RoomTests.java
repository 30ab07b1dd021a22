package dev.plumbline.documents.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RoomTests {
    private static final RoomLimits LIMITS = new RoomLimits(1, 1000);

    private static Room of(long bytes, long versions) {
        return new Room(bytes, versions, 0);
    }

    @Test
    void isFullWhenOneOfBothIs() {
        assertThat(of(1_000_000_000, 1000).fits(LIMITS)).isTrue();
        assertThat(of(1_000_000_001, 1).fits(LIMITS)).isFalse();
        assertThat(of(1, 1001).fits(LIMITS)).isFalse();
        assertThat(of(999_999_990, 1).with(10).fits(LIMITS)).isTrue();
        assertThat(of(999_999_990, 1).with(11).fits(LIMITS)).isFalse();
        assertThat(of(1, 1000).with(1).fits(LIMITS)).isFalse();
    }

    @Test
    void warnsAtTwoShares() {
        assertThat(of(0, 799).mark(LIMITS)).isZero();
        assertThat(of(0, 800).mark(LIMITS)).isEqualTo(80);
        assertThat(of(949_999_999, 0).mark(LIMITS)).isEqualTo(80);
        assertThat(of(950_000_000, 0).mark(LIMITS)).isEqualTo(95);
        assertThat(of(999_999_999, 0).percent(LIMITS)).isEqualTo(99);
        assertThat(of(1_000_000_000, 0).percent(LIMITS)).isEqualTo(100);
    }

    @Test
    void limitsLeaveRoom() {
        assertThatThrownBy(() -> new RoomLimits(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RoomLimits(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RoomLimits(Long.MAX_VALUE, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
