package dev.plumbline.documents;

import dev.plumbline.platform.ConstraintProblems;
import dev.plumbline.shared.ProblemCode;
import java.util.Map;

public enum DocumentsProblem implements ProblemCode {
    DOCUMENT_NOT_READY("document.not-ready", "The document is not ready for this", Kind.REFUSED),
    VERSION_NOT_READY("document.version-not-ready", "This version of the document is not ready for this", Kind.REFUSED),
    CONTENT_REFUSED("document.content-refused", "The file is not one that is taken", Kind.INVALID),
    UPLOAD_OFFSET("upload.offset", "The part does not begin where the upload stands", Kind.REFUSED),
    UPLOAD_INCOMPLETE("upload.incomplete", "Not all of the file has arrived yet", Kind.REFUSED),
    UPLOAD_USED("upload.used", "The upload has become another document already", Kind.REFUSED),
    UPLOAD_LIMIT("upload.limit", "No more can be uploaded", Kind.REFUSED),
    ROOM_FULL("document.room-full", "The firm has no room for more documents", Kind.REFUSED),
    CONTENT_UNAVAILABLE("document.content-unavailable", "The content cannot be read right now", Kind.UNAVAILABLE),
    CONTENT_ERASED("document.content-erased", "The same content was erased for good just now", Kind.REFUSED),
    HOLD_NOT_READY("document.hold-not-ready", "The hold cannot be changed like this", Kind.REFUSED),
    PURGE_NOT_READY("document.purge-not-ready", "The document cannot be erased for good yet", Kind.REFUSED),
    PURGE_OPEN("document.purge-open", "Somebody has asked for this document to be erased already", Kind.REFUSED),
    FOLDER_NOT_READY("folder.not-ready", "The folder is not ready for this", Kind.REFUSED),
    FOLDER_NAME_TAKEN("folder.name-taken", "Another folder has this name", Kind.REFUSED),
    LINK_ENDED("document.link-ended", "The link has ended", Kind.NOT_FOUND);

    static final ConstraintProblems CONSTRAINTS = new ConstraintProblems(Map.of(
            "version_of_upload_once", UPLOAD_USED,
            "purge_open_once", PURGE_OPEN,
            "folder_name_taken", FOLDER_NAME_TAKEN));

    private final String code;
    private final String title;
    private final Kind kind;

    DocumentsProblem(String code, String title, Kind kind) {
        this.code = code;
        this.title = title;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
