package dev.plumbline.clients.portal;

import dev.plumbline.platform.Allow;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/portal/me")
class PortalMeController {
    private final PortalPeople people;

    PortalMeController(PortalPeople people) {
        this.people = people;
    }

    /** The caller as the firm knows them, and whose person they are. */
    @GetMapping
    @Allow(Allow.GUEST)
    PortalMeView show() {
        return people.me();
    }
}
