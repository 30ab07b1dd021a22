package dev.plumbline.firms.invitations;

import static dev.plumbline.firms.FirmsPermission.MEMBER_MANAGE;

import dev.plumbline.firms.InvitationId;
import dev.plumbline.firms.InvitationStatus;
import dev.plumbline.firms.RoleId;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.platform.Outward;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/firms/invitations")
class InvitationController {
    private final InvitationService invitations;

    InvitationController(InvitationService invitations) {
        this.invitations = invitations;
    }

    record Invite(
            @NotBlank @Email @Size(min = 3, max = 254) String email,
            @NotNull RoleId role) {}

    /** Invitations of the firm, the latest first. */
    @GetMapping
    @Allow(MEMBER_MANAGE)
    Page<InvitationView> list(
            @Valid @ParameterObject PageRequest page,
            @RequestParam(required = false) @Nullable InvitationStatus status) {
        return invitations.list(page, status);
    }

    /** One invitation. */
    @GetMapping("/{id}")
    @Allow(MEMBER_MANAGE)
    InvitationView show(@PathVariable InvitationId id) {
        return invitations.show(id);
    }

    /** Invites a person by mail to become a member with a role. */
    @PostMapping
    @Outward
    @ResponseStatus(HttpStatus.CREATED)
    @Allow(MEMBER_MANAGE)
    @Idempotent
    InvitationView invite(@Valid @RequestBody Invite body) {
        return invitations.invite(body.email(), body.role());
    }

    /** Sends the invitation again with a new link; the old one is dead. */
    @PostMapping("/{id}/resend")
    @Outward
    @Allow(MEMBER_MANAGE)
    InvitationView resend(@PathVariable InvitationId id, @IfMatch Version seen) {
        return invitations.resend(id, seen);
    }

    /** Takes an invitation back; its link is dead at once. */
    @DeleteMapping("/{id}")
    @Allow(MEMBER_MANAGE)
    InvitationView withdraw(@PathVariable InvitationId id, @IfMatch Version seen) {
        return invitations.withdraw(id, seen);
    }
}
