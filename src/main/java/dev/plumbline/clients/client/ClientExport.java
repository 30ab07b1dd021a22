package dev.plumbline.clients.client;

import dev.plumbline.clients.ClientsPermission;
import dev.plumbline.exports.ExportItems;
import dev.plumbline.exports.ExportSource;
import dev.plumbline.exports.table.TableColumn;
import dev.plumbline.firms.Firms;
import dev.plumbline.platform.Listing;
import dev.plumbline.records.fields.OwnColumns;
import dev.plumbline.records.fields.OwnFields;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The list of clients as a file: the same filter, the same rows. Times are on the clocks of the firm. */
@Component
class ClientExport implements ExportSource<ExportedClients, ClientRow> {
    private final ClientListRepository clients;
    private final OwnFields fields;
    private final Firms firms;
    private final ClientSheet sheet;

    ClientExport(ClientListRepository clients, OwnFields fields, Firms firms, ClientSheet sheet) {
        this.sheet = sheet;
        this.clients = clients;
        this.fields = fields;
        this.firms = firms;
    }

    @Override
    public String code() {
        return ClientRecords.CODE;
    }

    @Override
    public String label() {
        return "Clients";
    }

    @Override
    public String permission() {
        return ClientsPermission.CLIENT_EXPORT;
    }

    @Override
    public Class<ExportedClients> filter() {
        return ExportedClients.class;
    }

    @Override
    public Optional<ExportItems<ClientRow>> items() {
        return Optional.of(new ClientSheet.Items(sheet));
    }

    @Override
    public boolean comesByItself() {
        return true;
    }

    @Override
    public void check(ExportedClients asked) {
        Listing.whole(asked.sort(), ClientFilter.SORTS);
    }

    @Override
    public Map<String, TableColumn<ClientRow>> columns() {
        Map<String, TableColumn<ClientRow>> columns = new LinkedHashMap<>();
        columns.put("id", TableColumn.text("Id", row -> row.id().value().toString()));
        columns.put("name", TableColumn.text("Client", ClientRow::name));
        columns.put("kind", TableColumn.text("Kind", row -> row.kind().code()));
        columns.put("company", TableColumn.text("Company", ClientRow::company));
        columns.put("email", TableColumn.text("E-mail", ClientRow::email));
        columns.put("phone", TableColumn.text("Phone", ClientRow::phone));
        columns.put("street", TableColumn.text("Street", row -> row.address().street()));
        columns.put("city", TableColumn.text("Town", row -> row.address().city()));
        columns.put(
                "region",
                TableColumn.text("State or region", row -> row.address().region()));
        columns.put(
                "postcode", TableColumn.text("Postcode", row -> row.address().postcode()));
        columns.put("country", TableColumn.text("Country", row -> row.address().country()));
        columns.put("status", TableColumn.text("Status", row -> row.status().code()));
        columns.put("tags", TableColumn.text("Tags", row -> String.join(", ", row.tags())));
        columns.put(
                "created_at",
                TableColumn.instant("Client since", firms.current().timeZone(), ClientRow::createdAt));
        fields.of(code())
                .forEach(field -> columns.put(
                        "own." + field.code(),
                        OwnColumns.column(field.code(), field.label(), field.kind(), ClientRow::own)));
        return columns;
    }

    @Override
    public void read(ExportedClients asked, Consumer<ClientRow> row) {
        clients.each(Listing.whole(asked.sort(), ClientFilter.SORTS), asked.filter(), row);
    }
}
