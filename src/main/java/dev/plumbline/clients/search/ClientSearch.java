package dev.plumbline.clients.search;

import dev.plumbline.clients.ClientsPermission;
import dev.plumbline.records.RecordHit;
import dev.plumbline.records.RecordSearch;
import java.util.List;
import org.springframework.stereotype.Component;

/** Clients, by any word of theirs or of somebody to talk to there. */
@Component
class ClientSearch implements RecordSearch {
    private final ClientSearchRepository clients;

    ClientSearch(ClientSearchRepository clients) {
        this.clients = clients;
    }

    @Override
    public String kind() {
        return "clients";
    }

    @Override
    public String permission() {
        return ClientsPermission.CLIENT_READ;
    }

    @Override
    public List<RecordHit> search(String words, int limit) {
        return clients.clients(words, limit);
    }
}
