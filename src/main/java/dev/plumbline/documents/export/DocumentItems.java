package dev.plumbline.documents.export;

import dev.plumbline.documents.DocumentsProblem;
import dev.plumbline.documents.VersionContents;
import dev.plumbline.documents.versions.DocumentVersion.Content;
import dev.plumbline.exports.ExportItems;
import dev.plumbline.shared.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is shown of each document. */
@Component
class DocumentItems implements ExportItems<ExportedDocument> {
    private final VersionContents contents;

    DocumentItems(VersionContents contents) {
        this.contents = contents;
    }

    @Override
    public String name(ExportedDocument row) {
        Content content = row.content();
        return content == null ? row.document().label().name() : content.fileName();
    }

    @Override
    public List<String> folder(ExportedDocument row) {
        return row.folder();
    }

    @Override
    public void write(ExportedDocument row, OutputStream out) throws IOException {
        if (row.shown() == null) {
            throw Problem.of(DocumentsProblem.VERSION_NOT_READY, "Nothing of it can be opened yet.");
        }
        contents.write(row.shown().id(), out);
    }
}
