package dev.plumbline.records;

import dev.plumbline.platform.Permission;
import dev.plumbline.platform.Permissions;

/** What can be done with what hangs on records; besides, each needs to see the record. */
public final class RecordsPermission {
    public static final String COMMENT_READ = "comment.read";
    public static final String COMMENT_WRITE = "comment.write";
    public static final String COMMENT_MODERATE = "comment.moderate";

    public static final String LETTER_READ = "letter.read";
    public static final String LETTER_WRITE = "letter.write";
    public static final String TEMPLATE_MANAGE = "template.manage";

    public static final String TAG_WRITE = "tag.write";

    public static final String FIELD_FILL = "field.fill";
    public static final String FIELD_MANAGE = "field.manage";

    static final Permissions ALL = Permissions.of(
            "records",
            Permission.of(
                    COMMENT_READ,
                    "Read what colleagues say about records, and watch them",
                    "owner",
                    "admin",
                    "manager",
                    "staff",
                    "auditor"),
            Permission.of(COMMENT_WRITE, "Say something about records", "owner", "admin", "manager", "staff"),
            Permission.of(COMMENT_MODERATE, "Remove what others have said", "owner", "admin"),
            Permission.of(
                    LETTER_READ,
                    "Read what colleagues write to people outside",
                    "owner",
                    "admin",
                    "manager",
                    "staff",
                    "auditor"),
            Permission.of(LETTER_WRITE, "Write to people outside", "owner", "admin", "manager", "staff"),
            Permission.of(TAG_WRITE, "Put tags on records", "owner", "admin", "manager", "staff"),
            Permission.of(FIELD_FILL, "Fill in the firm's own fields of records", "owner", "admin", "manager", "staff"),
            Permission.of(FIELD_MANAGE, "Say which own fields records have", "owner", "admin"),
            Permission.of(TEMPLATE_MANAGE, "Draw up and publish templates of messages", "owner", "admin", "manager"));

    private RecordsPermission() {}
}
