package dev.plumbline.webhooks.endpoints;

import static dev.plumbline.webhooks.WebhooksPermission.MANAGE;
import static dev.plumbline.webhooks.WebhooksPermission.READ;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Version;
import dev.plumbline.webhooks.EndpointId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/webhooks/endpoints")
class EndpointController {
    private final Endpoints endpoints;

    EndpointController(Endpoints endpoints) {
        this.endpoints = endpoints;
    }

    /**
     * @param types  names of events; none for all
     * @param athens whether the predecessor's header {@code X-Athens-Signature} is added
     */
    record EndpointRequest(
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 500) String url,
            @NotNull @Size(max = 100) List<@NotBlank @Size(max = 60) String> types,
            boolean athens) {
        EndpointSettings settings() {
            return new EndpointSettings(name, url, types, athens);
        }
    }

    /** The firm's webhooks by name, without those that were retired. */
    @GetMapping
    @Allow(READ)
    Page<EndpointView> list() {
        return new Page<>(endpoints.list(), null);
    }

    /** One webhook and what may be done with it. */
    @GetMapping("/{id}")
    @Allow(READ)
    EndpointView show(@PathVariable EndpointId id) {
        return endpoints.show(id);
    }

    /**
     * Names an address that is told of events from now on, and shows the secret that signs them, this once. No answer is kept
     * for repeats: it would hold the secret; a second call with the same name is refused.
     */
    @PostMapping
    @Allow(MANAGE)
    @ResponseStatus(HttpStatus.CREATED)
    EndpointWithSecret create(@Valid @RequestBody EndpointRequest body) {
        return endpoints.create(body.settings());
    }

    /** Changes where events are sent, and which. */
    @PutMapping("/{id}")
    @Allow(MANAGE)
    EndpointView change(@PathVariable EndpointId id, @IfMatch Version seen, @Valid @RequestBody EndpointRequest body) {
        return endpoints.change(id, seen, body.settings());
    }

    /** Pauses a webhook; what happens meanwhile waits. */
    @PutMapping("/{id}/pause")
    @Allow(MANAGE)
    EndpointView pause(@PathVariable EndpointId id, @IfMatch Version seen) {
        return endpoints.pause(id, seen);
    }

    /** Goes on with what waited. */
    @PutMapping("/{id}/activation")
    @Allow(MANAGE)
    EndpointView activate(@PathVariable EndpointId id, @IfMatch Version seen) {
        return endpoints.activate(id, seen);
    }

    /** Ends a webhook for good. */
    @PutMapping("/{id}/retirement")
    @Allow(MANAGE)
    EndpointView retire(@PathVariable EndpointId id, @IfMatch Version seen) {
        return endpoints.retire(id, seen);
    }

    /** Makes a new secret and shows it, this once. For 24 hours both sign, so that the receiver can change over. */
    @PutMapping("/{id}/secret")
    @Allow(MANAGE)
    EndpointWithSecret rotateSecret(@PathVariable EndpointId id, @IfMatch Version seen) {
        return endpoints.rotateSecret(id, seen);
    }
}
