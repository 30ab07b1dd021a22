package dev.plumbline.clients.contacts;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.ClientsPermission;
import dev.plumbline.clients.ContactId;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/clients/{client}/contacts")
class ContactController {
    private final ContactBook contacts;

    ContactController(ContactBook contacts) {
        this.contacts = contacts;
    }

    /**
     * @param position what they are there
     * @param main     makes them the first to talk to; whoever was it is no longer
     */
    record ContactRequest(
            @NotBlank @Size(max = ContactDetails.NAME_MAX) String name,

            @Size(max = ContactDetails.POSITION_MAX) @Nullable
            String position,

            @Size(max = 254) @Nullable String email,
            @Size(max = 60) @Nullable String phone,
            @Nullable Boolean main) {}

    /** Adds somebody to talk to. */
    @PostMapping
    @Idempotent
    @Allow(ClientsPermission.CLIENT_WRITE)
    @ResponseStatus(HttpStatus.CREATED)
    ContactView add(@PathVariable ClientId client, @Valid @RequestBody ContactRequest body) {
        return contacts.add(client, ContactDetails.of(body));
    }

    /** Replaces what is known of somebody to talk to. */
    @PutMapping("/{id}")
    @Allow(ClientsPermission.CLIENT_WRITE)
    ContactView change(
            @PathVariable ClientId client,
            @PathVariable ContactId id,
            @IfMatch Version seen,
            @Valid @RequestBody ContactRequest body) {
        return contacts.change(client, id, seen, ContactDetails.of(body));
    }

    /** Takes somebody away; what happened with them stays in the timeline. */
    @DeleteMapping("/{id}")
    @Allow(ClientsPermission.CLIENT_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable ClientId client, @PathVariable ContactId id, @IfMatch Version seen) {
        contacts.remove(client, id, seen);
    }
}
