package dev.plumbline.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.platform.Allow;
import org.junit.jupiter.api.Test;
import org.springframework.web.method.HandlerMethod;

class EndpointTests {
    @Test
    void anEndpointFromWhichThePermissionWasTakenIsNeverCalled() throws NoSuchMethodException {
        HandlerMethod kept = new HandlerMethod(new PlanController(), "keep");
        HandlerMethod taken = new HandlerMethod(new PlanController(), "take");

        assertThat(Endpoint.of(kept).permission()).isEqualTo("plan.write");
        assertThatThrownBy(() -> Endpoint.of(taken)).hasMessageContaining("says neither @Allow nor @Public");
    }

    static class PlanController {
        @Allow("plan.write")
        public void keep() {}

        public void take() {}
    }
}
