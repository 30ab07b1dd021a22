package dev.plumbline.compliance.handover;

import dev.plumbline.compliance.handover.PackFile.Packed;
import dev.plumbline.compliance.obligations.ObligationService;
import dev.plumbline.compliance.obligations.ObligationSheet;
import dev.plumbline.documents.VersionContents;
import dev.plumbline.exports.ExportItems;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes each file of a pack, in transactions of its own. */
@Component
class PackItems implements ExportItems<PackFile> {
    private final ObligationSheet sheet;
    private final ObligationService duties;
    private final PackLedgers ledgers;
    private final PackProof proof;
    private final VersionContents contents;
    private final JsonMapper json;

    PackItems(
            ObligationSheet sheet,
            ObligationService duties,
            PackLedgers ledgers,
            PackProof proof,
            VersionContents contents,
            JsonMapper json) {
        this.sheet = sheet;
        this.duties = duties;
        this.ledgers = ledgers;
        this.proof = proof;
        this.contents = contents;
        this.json = json;
    }

    @Override
    public String name(PackFile row) {
        return row.name();
    }

    @Override
    public List<String> folder(PackFile row) {
        return row.folder();
    }

    @Override
    public void write(PackFile row, OutputStream out) throws IOException {
        if (row.part() == null) {
            contents.write(Objects.requireNonNull(row.version()), out);
            return;
        }
        Packed of = row.of();
        switch (row.part()) {
            case READ_ME -> text(ReadMe.of(of), out);
            case DUTIES_PAPER -> sheet.printed(of.property(), of.day(), out);
            case DUTIES -> text(stated(of), out);
            case CERTIFICATES -> ledgers.certificates(of.property(), out);
            case COPIES -> ledgers.copies(of.property(), out);
            case ACCESS -> ledgers.access(of.property(), out);
            case PROOF -> proof.write(of.property(), out);
        }
    }

    private String stated(Packed of) {
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(duties.show(of.property(), of.day(), null))
                + "\n";
    }

    private static void text(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
