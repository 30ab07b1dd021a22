package dev.plumbline.clients.search;

import dev.plumbline.clients.ClientsPermission;
import dev.plumbline.records.RecordHit;
import dev.plumbline.records.RecordSearch;
import java.util.List;
import org.springframework.stereotype.Component;

/** Properties, by their address. */
@Component
class PropertySearch implements RecordSearch {
    private final ClientSearchRepository clients;

    PropertySearch(ClientSearchRepository clients) {
        this.clients = clients;
    }

    @Override
    public String kind() {
        return "properties";
    }

    @Override
    public String permission() {
        return ClientsPermission.CLIENT_READ;
    }

    @Override
    public List<RecordHit> search(String words, int limit) {
        return clients.properties(words, limit);
    }
}
