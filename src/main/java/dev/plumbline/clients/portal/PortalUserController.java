package dev.plumbline.clients.portal;

import static dev.plumbline.firms.FirmsPermission.PORTAL_MANAGE;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.ClientsPermission;
import dev.plumbline.clients.PortalKind;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.platform.Outward;
import dev.plumbline.platform.Performs;
import dev.plumbline.shared.GuestId;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
@RequestMapping("/api/v1/clients/{client}/portal-users")
class PortalUserController {
    private final PortalUsers users;

    PortalUserController(PortalUsers users) {
        this.users = users;
    }

    /**
     * Who is invited.
     *
     * @param properties what they see; all of the client's when it is absent, which no tenant may
     */
    record InvitePortalUser(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Email @Size(min = 3, max = 254) String email,
            @NotNull PortalKind kind,

            @Nullable @Size(max = PortalGrant.PROPERTIES_MAX)
            List<@NotNull PropertyId> properties) {}

    /** @param properties what they see from now on; all of the client's when it is absent, which no tenant may */
    record AssignProperties(
            @Nullable @Size(max = PortalGrant.PROPERTIES_MAX)
            List<@NotNull PropertyId> properties) {}

    /** People of a client who have a place in the portal; at most a hundred. */
    @GetMapping
    @Allow(ClientsPermission.CLIENT_READ)
    Page<PortalUserView> list(@PathVariable ClientId client) {
        return new Page<>(users.list(client), null);
    }

    /** Gives a person of a client a place in the portal, and writes them a link that is good for an hour. */
    @PostMapping
    @Idempotent
    @Outward
    @Allow(PORTAL_MANAGE)
    @ResponseStatus(HttpStatus.CREATED)
    PortalUserView invite(@PathVariable ClientId client, @Valid @RequestBody InvitePortalUser body) {
        return users.invite(
                client,
                new PortalUsers.Person(body.name().strip(), body.email(), body.kind()),
                new PortalGrant.Extent(body.properties()));
    }

    /** Writes another link, at most three times an hour; earlier ones are dead. */
    @PostMapping("/{guest}/link")
    @Outward
    @Allow(PORTAL_MANAGE)
    PortalUserView resend(@PathVariable ClientId client, @PathVariable GuestId guest, @IfMatch Version seen) {
        return users.resend(client, guest, seen);
    }

    /** Shuts a person out of the portal of the firm at once, also from what they see of other clients. */
    @PutMapping("/{guest}/disabling")
    @Performs("firms.guest:disable")
    @Allow(PORTAL_MANAGE)
    PortalUserView disable(@PathVariable ClientId client, @PathVariable GuestId guest, @IfMatch Version seen) {
        return users.disable(client, guest, seen);
    }

    /** Lets a person in again, with the account that they have. */
    @PutMapping("/{guest}/enabling")
    @Performs("firms.guest:enable")
    @Allow(PORTAL_MANAGE)
    PortalUserView enable(@PathVariable ClientId client, @PathVariable GuestId guest, @IfMatch Version seen) {
        return users.enable(client, guest, seen);
    }

    /** Says anew which properties of the client a person sees. */
    @PutMapping("/{guest}/properties")
    @Allow(PORTAL_MANAGE)
    PortalUserView assign(
            @PathVariable ClientId client,
            @PathVariable GuestId guest,
            @IfMatch Version seen,
            @Valid @RequestBody AssignProperties body) {
        return users.assign(client, guest, seen, new PortalGrant.Extent(body.properties()));
    }
}
