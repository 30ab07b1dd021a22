package dev.plumbline.documents.shelf;

import dev.plumbline.documents.DocumentsPermission;
import dev.plumbline.platform.Where;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Scope;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rule of {@link Document#seenBy} in queries: which documents, called {@code d} there, the caller sees who sees their records. */
public final class SeenDocuments {
    /** For who may not read all; {@code :me} is {@link #me}. */
    public static final String CONDITION =
            "(d.visibility <> 'named' or d.added_by = :me or d.readers @> array[cast(:me as uuid)])";

    /** For people of clients. */
    private static final String OF_GUESTS = "(d.visibility = 'client' or d.added_by = :me)";

    private SeenDocuments() {}

    public static Where in(Where where) {
        return all() ? where : where.and(access().guest() == null ? CONDITION : OF_GUESTS, "me", me());
    }

    public static boolean all() {
        return access().allows(DocumentsPermission.READ_ALL);
    }

    /** The caller, or nobody. */
    public static UUID me() {
        @Nullable MemberId member = access().member();
        return member == null ? new UUID(0, 0) : member.value();
    }

    private static Access access() {
        return Scope.current().access();
    }
}
