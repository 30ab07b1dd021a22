package dev.plumbline.firms.members;

import static dev.plumbline.firms.FirmsPermission.MEMBER_MANAGE;
import static dev.plumbline.firms.FirmsPermission.MEMBER_READ;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/firms/members")
class MemberController {
    private final MemberService members;

    MemberController(MemberService members) {
        this.members = members;
    }

    /** Members of the firm with their roles. */
    @GetMapping
    @Allow(MEMBER_READ)
    Page<MemberView> list(@Valid @ParameterObject PageRequest page, @Valid @ParameterObject MemberFilter filter) {
        return members.list(page, filter);
    }

    /** The caller as a member of the firm. */
    @GetMapping("/me")
    @Allow(Allow.PERSON)
    MemberView showMe() {
        return members.me();
    }

    /** One member. */
    @GetMapping("/{id}")
    @Allow(MEMBER_READ)
    MemberView show(@PathVariable MemberId id) {
        return members.show(id);
    }

    /** Changes role, teams, capacity and skills of a member. */
    @PutMapping("/{id}")
    @Allow(MEMBER_MANAGE)
    MemberView change(
            @PathVariable MemberId id, @IfMatch Version seen, @Valid @RequestBody MemberRequests.ChangeMember body) {
        return members.change(id, seen, body);
    }

    /** Says whether new leads may be given to the caller. */
    @PutMapping("/me/availability")
    @Allow(Allow.PERSON)
    MemberView setAvailability(@IfMatch Version seen, @Valid @RequestBody MemberRequests.SetAvailability body) {
        return members.setAvailability(seen, body.availability());
    }

    /** Takes a member's access at once; what is open of theirs goes to another. */
    @PostMapping("/{id}/deactivation")
    @Allow(MEMBER_MANAGE)
    MemberView deactivate(
            @PathVariable MemberId id,
            @IfMatch Version seen,
            @Valid @RequestBody MemberRequests.DeactivateMember body) {
        return members.deactivate(id, seen, body);
    }

    /** Gives a former member access again. */
    @PostMapping("/{id}/reactivation")
    @Allow(MEMBER_MANAGE)
    MemberView reactivate(
            @PathVariable MemberId id,
            @IfMatch Version seen,
            @Valid @RequestBody MemberRequests.ReactivateMember body) {
        return members.reactivate(id, seen, body.reason());
    }
}
