package dev.plumbline.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.platform.problems.BodyRefused;
import dev.plumbline.shared.SharedProblem;
import java.io.InputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** A body that comes a byte at a time, by a count of nanoseconds of our own; sizes are tried over the wire. */
class BodyLimitTests {
    private static final int BYTES = 100;

    private long now = 5;

    private BodyRefused read(Duration apart) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/v1/sales/leads");
        request.setContentType("application/json");
        request.setContent(new byte[BYTES]);
        BodyLimitFilter.Limited limited = new BodyLimitFilter.Limited(request, BYTES, () -> now);
        return catchThrowableOfType(BodyRefused.class, () -> {
            InputStream body = limited.getInputStream();
            for (int n = 0; n < BYTES; n++) {
                now += apart.toNanos();
                body.read();
            }
        });
    }

    @Test
    void aBodyThatComesWithinItsTimeIsRead() {
        assertThat(read(BodyLimitFilter.ARRIVED.dividedBy(BYTES))).isNull();
    }

    @Test
    void aBodyThatComesByteByByteIsRefusedWhenItsTimeIsOver() {
        BodyRefused refused = read(BodyLimitFilter.ARRIVED.dividedBy(BYTES - 10));

        assertThat(refused.problem().code()).isEqualTo(SharedProblem.TOO_SLOW);
        assertThat(now - 5).isGreaterThan(BodyLimitFilter.ARRIVED.toNanos());
    }
}
