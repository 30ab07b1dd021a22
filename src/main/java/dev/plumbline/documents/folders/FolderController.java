package dev.plumbline.documents.folders;

import dev.plumbline.documents.DocumentsPermission;
import dev.plumbline.documents.FolderId;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/documents")
class FolderController {
    private static final String NO_NAME = "A name has no slash and nothing that cannot be seen.";

    private final Folders folders;

    FolderController(Folders folders) {
        this.folders = folders;
    }

    /** @param parent the folder that it comes into; absent for the top */
    record NewFolder(
            @NotBlank @Size(max = Folder.NAME_MAX) @Pattern(regexp = Folder.NAME, message = NO_NAME)
            String name,

            @Nullable FolderId parent) {}

    record FolderName(
            @NotBlank @Size(max = Folder.NAME_MAX) @Pattern(regexp = Folder.NAME, message = NO_NAME)
            String name) {}

    /** @param parent the folder that it comes into; absent for the top */
    record FolderParent(@Nullable FolderId parent) {}

    /** All folders of a record, and of those that were merged into it, by name. Whoever sees the record sees their names. */
    @GetMapping("/records/{kind}/{record}/folders")
    @Allow(DocumentsPermission.READ)
    FolderListView list(@PathVariable String kind, @PathVariable UUID record) {
        return folders.list(kind, record);
    }

    /** Adds a folder: 500 of a record at most, 8 in each other. */
    @PostMapping("/records/{kind}/{record}/folders")
    @Allow(DocumentsPermission.WRITE)
    @Idempotent
    @ResponseStatus(HttpStatus.CREATED)
    FolderView add(@PathVariable String kind, @PathVariable UUID record, @Valid @RequestBody NewFolder body) {
        return folders.add(kind, record, body.parent(), body.name().strip());
    }

    /** Gives a folder another name. */
    @PutMapping("/folders/{id}")
    @Allow(DocumentsPermission.WRITE)
    FolderView rename(@PathVariable FolderId id, @IfMatch Version seen, @Valid @RequestBody FolderName body) {
        return folders.rename(id, seen, body.name().strip());
    }

    /** Moves a folder with all that is in it to another place of its record, never into itself. */
    @PutMapping("/folders/{id}/parent")
    @Allow(DocumentsPermission.WRITE)
    FolderView move(@PathVariable FolderId id, @IfMatch Version seen, @Valid @RequestBody FolderParent body) {
        return folders.move(id, seen, body.parent());
    }

    /** Takes away a folder that nothing is in; documents that were removed count, since they can be brought back. */
    @DeleteMapping("/folders/{id}")
    @Allow(DocumentsPermission.WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable FolderId id, @IfMatch Version seen) {
        folders.remove(id, seen);
    }
}
