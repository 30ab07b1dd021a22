package dev.plumbline.sales.transfer;

import dev.plumbline.exports.ExportItems;
import dev.plumbline.sales.leads.Lead;
import dev.plumbline.sales.sheet.LeadSheet;
import java.io.IOException;
import java.io.OutputStream;

/** A bundle of leads has the sheet of each. */
record LeadSheetItems(LeadSheet sheet) implements ExportItems<Lead> {
    @Override
    public String name(Lead lead) {
        return lead.facts().person().display() + ".pdf";
    }

    @Override
    public void write(Lead lead, OutputStream out) throws IOException {
        sheet.print(lead.id(), out);
    }
}
