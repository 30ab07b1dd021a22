package dev.plumbline.platform.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LiveStreamTests {
    private final LiveStream stream = new LiveStream(UUID.randomUUID(), UUID.randomUUID());

    @Test
    void keepsTheOrder() throws Exception {
        for (int i = 1; i <= 3; i++) {
            stream.offer(changed(i));
        }
        for (int i = 1; i <= 3; i++) {
            assertThat(stream.next(Duration.ofSeconds(1))).isEqualTo(changed(i));
        }
        assertThat(stream.next(Duration.ZERO)).isNull();
    }

    @Test
    void aScreenThatFallsBehindIsToldToLookAgainAndNothingPilesUp() throws Exception {
        for (int i = 0; i < 100_000; i++) {
            stream.offer(changed(i % 10));
        }
        int waiting = 0;
        boolean reset = false;
        for (LiveStream.Message m = stream.next(Duration.ZERO); m != null; m = stream.next(Duration.ZERO)) {
            waiting++;
            reset |= m instanceof LiveStream.Message.Reset;
        }
        assertThat(waiting).isLessThanOrEqualTo(LiveStream.WAITING_MAX);
        assertThat(reset).isTrue();
    }

    @Test
    void anEndIsNeverLost() throws Exception {
        for (int i = 0; i < LiveStream.WAITING_MAX; i++) {
            stream.offer(changed(i));
        }
        stream.offer(new LiveStream.Message.End());

        assertThat(stream.next(Duration.ZERO)).isInstanceOf(LiveStream.Message.End.class);
    }

    private static LiveStream.Message changed(long version) {
        return new LiveStream.Message.Changed(
                new LiveEvent(new UUID(0, 1), "lead", new UUID(0, 2), version, null, null));
    }
}
