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

    @Test
    void anActIsCalledByTheWordsOfItsControllerAndItsMethod() throws NoSuchMethodException {
        assertThat(Endpoint.of(new HandlerMethod(new PlanController(), "keep")).action())
                .isEqualTo("plan.keep");
        assertThat(Endpoint.of(new HandlerMethod(new FollowUpController(), "giveBack"))
                        .action())
                .isEqualTo("follow-up.give-back");
    }

    static class FollowUpController {
        @Allow("plan.write")
        public void giveBack() {}
    }

    static class PlanController {
        @Allow("plan.write")
        public void keep() {}

        public void take() {}
    }
}
