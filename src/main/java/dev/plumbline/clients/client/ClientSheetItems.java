package dev.plumbline.clients.client;

import dev.plumbline.exports.ExportItems;
import java.io.IOException;
import java.io.OutputStream;

/** A bundle of clients has the sheet of each. */
record ClientSheetItems(ClientSheet sheet) implements ExportItems<ClientRow> {
    @Override
    public String name(ClientRow client) {
        return client.name() + ".pdf";
    }

    @Override
    public void write(ClientRow client, OutputStream out) throws IOException {
        sheet.print(client.id(), out);
    }
}
