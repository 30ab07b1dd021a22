package dev.plumbline.webhooks.endpoints;

import static dev.plumbline.webhooks.WebhooksPermission.MANAGE;
import static dev.plumbline.webhooks.endpoints.EndpointStatus.ACTIVE;
import static dev.plumbline.webhooks.endpoints.EndpointStatus.DISABLED;
import static dev.plumbline.webhooks.endpoints.EndpointStatus.PAUSED;
import static dev.plumbline.webhooks.endpoints.EndpointStatus.RETIRED;

import dev.plumbline.shared.Lifecycle;

/** A webhook works from the start, can be paused, is disabled when it keeps failing, and ends. */
final class EndpointLifecycle {
    static final String CREATE = "create";
    static final String PAUSE = "pause";
    static final String DISABLE = "disable";
    static final String ACTIVATE = "activate";
    static final String RETIRE = "retire";

    static final Lifecycle<EndpointStatus> MACHINE = Lifecycle.of("webhooks.endpoint", EndpointStatus.class)
            .created(CREATE, ACTIVE, MANAGE)
            .command(PAUSE, MANAGE, PAUSED, ACTIVE)
            .command(DISABLE, MANAGE, DISABLED, ACTIVE)
            .command(ACTIVATE, MANAGE, ACTIVE, PAUSED, DISABLED)
            .command(RETIRE, MANAGE, RETIRED, ACTIVE, PAUSED, DISABLED)
            .build();

    private EndpointLifecycle() {}
}
