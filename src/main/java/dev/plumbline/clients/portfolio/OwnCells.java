package dev.plumbline.clients.portfolio;

import dev.plumbline.clients.client.ClientRecords;
import dev.plumbline.clients.property.PropertyRecords;
import dev.plumbline.imports.ImportField;
import dev.plumbline.imports.ImportRow;
import dev.plumbline.records.fields.OwnColumns;
import dev.plumbline.records.fields.OwnEntries;
import dev.plumbline.records.fields.OwnField;
import dev.plumbline.shared.FieldProblem;
import dev.plumbline.shared.Problem;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The columns of a portfolio that fill in the firm's own fields.
 *
 * @param ofProperties those that are asked for
 * @param ofClients    those that are asked for
 */
record OwnCells(List<OwnField> ofProperties, List<OwnField> ofClients) {
    /** Before the code of a field of properties. */
    static final String PROPERTY = "own.";
    /** Before the code of a field of clients. */
    static final String CLIENT = "client_own.";

    static OwnCells of(OwnEntries entries) {
        return new OwnCells(entries.asked(PropertyRecords.CODE), entries.asked(ClientRecords.CODE));
    }

    /**
     * What a row says in them, by code.
     *
     * @param property of the property
     * @param client   of its client
     */
    record Said(Map<String, Object> property, Map<String, Object> client) {}

    List<ImportField> columns() {
        return Stream.concat(
                        ofProperties.stream()
                                .map(field -> OwnColumns.filling(field, PROPERTY + field.code(), field.label())),
                        ofClients.stream()
                                .map(field -> OwnColumns.filling(
                                        field, CLIENT + field.code(), field.label() + " of the client")))
                .toList();
    }

    /** @param wrong gets what cannot be said there */
    Said read(ImportRow row, List<FieldProblem> wrong) {
        return new Said(read(row, ofProperties, PROPERTY, wrong), read(row, ofClients, CLIENT, wrong));
    }

    String label(String column) {
        List<OwnField> fields = column.startsWith(CLIENT) ? ofClients : ofProperties;
        String code = column.substring(column.indexOf('.') + 1);
        return fields.stream()
                .filter(field -> field.code().equals(code))
                .findFirst()
                .map(OwnField::label)
                .orElse(code);
    }

    private static Map<String, Object> read(
            ImportRow row, List<OwnField> fields, String prefix, List<FieldProblem> wrong) {
        Map<String, Object> said = new HashMap<>();
        for (OwnField field : fields) {
            Object cell = row.values().get(prefix + field.code());
            if (cell != null) {
                try {
                    Object value = cell instanceof LocalDate day ? day.toString() : cell;
                    said.put(field.code(), field.read("/" + prefix + field.code(), value));
                } catch (Problem e) {
                    wrong.addAll(e.errors());
                }
            }
        }
        return said;
    }
}
