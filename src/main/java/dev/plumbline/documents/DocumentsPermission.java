package dev.plumbline.documents;

import dev.plumbline.platform.Permission;
import dev.plumbline.platform.Permissions;

/** What can be done with documents; besides, each needs to see the record that they hang on. */
public final class DocumentsPermission {
    public static final String READ = "document.read";
    public static final String WRITE = "document.write";
    public static final String REVIEW = "document.review";
    public static final String READ_ALL = "document.read-all";
    public static final String RETAIN = "document.retain";
    public static final String HOLD = "document.hold";
    public static final String PURGE = "document.purge";
    public static final String APPROVE_PURGE = "document.approve-purge";

    static final Permissions ALL = Permissions.of(
            "documents",
            Permission.of(
                    READ, "See and download documents of records", "owner", "admin", "manager", "staff", "auditor"),
            Permission.of(WRITE, "Add, change and remove documents", "owner", "admin", "manager", "staff"),
            Permission.of(REVIEW, "Verify and reject documents that others have added", "owner", "admin", "manager"),
            Permission.of(READ_ALL, "See also documents that are for named people only", "owner"),
            Permission.of(RETAIN, "Say how long documents are kept", "owner"),
            Permission.of(HOLD, "Hold documents for a legal matter, and lift the hold", "owner", "admin"),
            Permission.of(PURGE, "Ask for documents to be erased for good", "owner"),
            Permission.of(APPROVE_PURGE, "Agree, as the second person, that documents are erased", "owner", "admin"));

    private DocumentsPermission() {}
}
