package dev.plumbline.exports.files;

import dev.plumbline.exports.ExportId;
import dev.plumbline.shared.FirmId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the files of exports lie: below their firm, under names that tell nothing. */
@Component
class ExportFolder {
    private final Path folder;

    ExportFolder(@Value("${plumbline.data:data}") Path data) {
        this.folder = data.resolve("files").resolve("exports");
    }

    Path whole(FirmId firm, ExportId id) {
        return folder.resolve(firm.value().toString()).resolve(id.value().toString());
    }

    /** Where it is written; its folder is there. */
    Path part(FirmId firm, ExportId id) throws IOException {
        Path part = partOf(whole(firm, id));
        Files.createDirectories(part.getParent());
        return part;
    }

    /** The part becomes the whole at once. */
    void complete(FirmId firm, ExportId id) throws IOException {
        Path whole = whole(firm, id);
        Files.move(partOf(whole), whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    void remove(FirmId firm, ExportId id) throws IOException {
        Path whole = whole(firm, id);
        Files.deleteIfExists(whole);
        Files.deleteIfExists(partOf(whole));
    }

    private static Path partOf(Path whole) {
        return whole.resolveSibling(whole.getFileName() + ".part");
    }
}
