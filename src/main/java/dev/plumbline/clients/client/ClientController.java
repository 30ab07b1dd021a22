package dev.plumbline.clients.client;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.ClientsPermission;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.Page;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/clients")
class ClientController {
    private final ClientService clients;

    ClientController(ClientService clients) {
        this.clients = clients;
    }

    /** Clients as the filter wants them; {@code sort} by {@code created} or {@code name}. */
    @GetMapping
    @Allow(ClientsPermission.CLIENT_READ)
    Page<ClientRow> list(@Valid ClientFilter filter, @Valid PageRequest page) {
        return clients.list(filter, page);
    }

    /** One client with its contacts and properties. */
    @GetMapping("/{id}")
    @Allow(ClientsPermission.CLIENT_READ)
    ClientView show(@PathVariable ClientId id) {
        return clients.show(id);
    }
}
