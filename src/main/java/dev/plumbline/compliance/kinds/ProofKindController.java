package dev.plumbline.compliance.kinds;

import dev.plumbline.clients.ClientsPermission;
import dev.plumbline.platform.Allow;
import dev.plumbline.shared.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/compliance/proof-kinds")
class ProofKindController {
    /** The kinds of proof that can be handed in, and what each has to state before it can be verified. */
    @GetMapping
    @Allow(ClientsPermission.CLIENT_READ)
    Page<ProofKindView> list() {
        return new Page<>(ProofKindView.all(), null);
    }
}
