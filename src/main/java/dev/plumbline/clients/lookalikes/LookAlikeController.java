package dev.plumbline.clients.lookalikes;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.ClientsPermission;
import dev.plumbline.platform.Allow;
import dev.plumbline.shared.Page;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/clients/look-alikes")
class LookAlikeController {
    private final LookAlikes clients;

    LookAlikeController(LookAlikes clients) {
        this.clients = clients;
    }

    /**
     * Clients with the same e-mail or phone, or with a contact who has it: at most ten, the same name first.
     *
     * @param except a client that is not meant
     */
    @GetMapping
    @Allow(ClientsPermission.CLIENT_READ)
    Page<LookAlikeView> list(
            @RequestParam(defaultValue = "") @Size(max = 200) String name,
            @RequestParam(required = false) @Size(max = 254) @Nullable String email,
            @RequestParam(required = false) @Size(max = 60) @Nullable String phone,
            @RequestParam(required = false) @Nullable ClientId except) {
        return clients.list(clients.keys(name, email, phone), except);
    }
}
