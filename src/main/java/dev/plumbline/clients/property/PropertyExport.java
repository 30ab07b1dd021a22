package dev.plumbline.clients.property;

import dev.plumbline.clients.ClientsPermission;
import dev.plumbline.exports.ExportSource;
import dev.plumbline.exports.table.TableColumn;
import dev.plumbline.firms.Firms;
import dev.plumbline.platform.Listing;
import dev.plumbline.records.fields.OwnColumns;
import dev.plumbline.records.fields.OwnFields;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The list of properties as a file: the same filter, the same rows. Times are on the clocks of the firm. */
@Component
class PropertyExport implements ExportSource<ExportedProperties, PropertyRow> {
    private final PropertyListRepository properties;
    private final OwnFields fields;
    private final Firms firms;

    PropertyExport(PropertyListRepository properties, OwnFields fields, Firms firms) {
        this.properties = properties;
        this.fields = fields;
        this.firms = firms;
    }

    @Override
    public String code() {
        return "properties";
    }

    @Override
    public String label() {
        return "Properties";
    }

    @Override
    public String permission() {
        return ClientsPermission.CLIENT_EXPORT;
    }

    @Override
    public Class<ExportedProperties> filter() {
        return ExportedProperties.class;
    }

    @Override
    public boolean comesByItself() {
        return true;
    }

    @Override
    public void check(ExportedProperties asked) {
        Listing.whole(asked.sort(), PropertyFilter.SORTS);
    }

    @Override
    public Map<String, TableColumn<PropertyRow>> columns() {
        Map<String, TableColumn<PropertyRow>> columns = new LinkedHashMap<>();
        columns.put("id", TableColumn.text("Id", row -> row.id().value().toString()));
        columns.put("name", TableColumn.text("Property", PropertyRow::name));
        columns.put("unit", TableColumn.text("Unit", PropertyRow::unit));
        columns.put("street", TableColumn.text("Street", PropertyRow::street));
        columns.put("city", TableColumn.text("Town", PropertyRow::city));
        columns.put("region", TableColumn.text("State or region", PropertyRow::region));
        columns.put("postcode", TableColumn.text("Postcode", PropertyRow::postcode));
        columns.put("country", TableColumn.text("Country", PropertyRow::country));
        columns.put("client", TableColumn.text("Client", PropertyRow::clientName));
        columns.put("status", TableColumn.text("Status", row -> row.status().code()));
        columns.put("tags", TableColumn.text("Tags", row -> String.join(", ", row.tags())));
        columns.put(
                "created_at", TableColumn.instant("Known since", firms.current().timeZone(), PropertyRow::createdAt));
        fields.of(code())
                .forEach(field -> columns.put(
                        "own." + field.code(),
                        OwnColumns.column(field.code(), field.label(), field.kind(), PropertyRow::own)));
        return columns;
    }

    @Override
    public void read(ExportedProperties asked, Consumer<PropertyRow> row) {
        properties.each(Listing.whole(asked.sort(), PropertyFilter.SORTS), asked.filter(), row);
    }
}
