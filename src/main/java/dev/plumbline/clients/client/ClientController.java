package dev.plumbline.clients.client;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.ClientKind;
import dev.plumbline.clients.ClientsPermission;
import dev.plumbline.clients.places.Address;
import dev.plumbline.exports.Downloads;
import dev.plumbline.exports.ExportFormat;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Version;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
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
@RequestMapping("/api/v1/clients")
class ClientController {
    private final ClientService clients;
    private final ClientSheet sheet;
    private final Downloads downloads;

    ClientController(ClientService clients, ClientSheet sheet, Downloads downloads) {
        this.clients = clients;
        this.sheet = sheet;
        this.downloads = downloads;
    }

    /**
     * What is known of a client.
     *
     * @param company for which a person stands
     * @param address where letters go
     * @param evenIf  says that it is somebody else, although a client with this e-mail or phone is there
     */
    record ClientRequest(
            @NotNull ClientKind kind,
            @NotBlank @Size(max = Client.NAME_MAX) String name,
            @Size(max = Client.NAME_MAX) @Nullable String company,
            @Size(max = 254) @Nullable String email,
            @Size(max = 60) @Nullable String phone,
            @Nullable Address address,
            @Nullable Boolean evenIf) {
        Client.Facts facts() {
            return new Client.Facts(kind, name, company, email, phone, address == null ? Address.NONE : address);
        }

        boolean confirmed() {
            return Boolean.TRUE.equals(evenIf);
        }
    }

    /** @param reason why it is put aside or brought back */
    record ClientReason(@NotBlank @Size(max = 1000) String reason) {}

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

    /** The client as a PDF to print and to keep (PDF/A): what is known of it, whom to talk to, and its properties. */
    @GetMapping("/{id}/sheet")
    @Allow(ClientsPermission.CLIENT_READ)
    void print(@PathVariable ClientId id, HttpServletResponse response) throws IOException {
        downloads.send(
                response,
                "client-" + id.value() + "." + ExportFormat.PDF.code(),
                ExportFormat.PDF.mediaType(),
                out -> sheet.printed(id, out));
    }

    /** Enters a client that no lead was. Refused once where one with this e-mail or phone is there: see {@code evenIf}. */
    @PostMapping
    @Idempotent
    @Allow(ClientsPermission.CLIENT_WRITE)
    @ResponseStatus(HttpStatus.CREATED)
    ClientView create(@Valid @RequestBody ClientRequest body) {
        return clients.create(body.facts(), body.confirmed());
    }

    /** Replaces what is known of a client. */
    @PutMapping("/{id}")
    @Allow(ClientsPermission.CLIENT_WRITE)
    ClientView change(@PathVariable ClientId id, @IfMatch Version seen, @Valid @RequestBody ClientRequest body) {
        return clients.change(id, seen, body.facts(), body.confirmed());
    }

    /** Puts a client aside for which nothing is done any more. It is found and read, and not changed until it is restored. */
    @PutMapping("/{id}/archival")
    @Allow(ClientsPermission.CLIENT_WRITE)
    ClientView archive(@PathVariable ClientId id, @IfMatch Version seen, @Valid @RequestBody ClientReason body) {
        return clients.archive(id, seen, body.reason());
    }

    /** Brings an archived client back. */
    @PutMapping("/{id}/restoration")
    @Allow(ClientsPermission.CLIENT_WRITE)
    ClientView restore(@PathVariable ClientId id, @IfMatch Version seen, @Valid @RequestBody ClientReason body) {
        return clients.restore(id, seen, body.reason());
    }
}
