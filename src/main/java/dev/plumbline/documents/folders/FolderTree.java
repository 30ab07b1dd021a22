package dev.plumbline.documents.folders;

import dev.plumbline.documents.FolderId;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How folders lie in each other: what a move would make of them is known before it is made. */
public final class FolderTree {
    static final int DEPTH_MAX = 8;

    private final Map<FolderId, Folder> folders;

    FolderTree(Collection<Folder> folders) {
        this.folders = folders.stream().collect(Collectors.toUnmodifiableMap(Folder::id, Function.identity()));
    }

    Optional<Folder> find(FolderId id) {
        return Optional.ofNullable(folders.get(id));
    }

    /** How many folders lie right in this one. */
    long in(FolderId id) {
        return folders.values().stream()
                .filter(each -> id.equals(each.parent()))
                .count();
    }

    /** The names from the top down to this folder; none for no folder. */
    public List<String> path(@Nullable FolderId id) {
        Deque<String> names = new ArrayDeque<>();
        @Nullable FolderId at = id;
        while (at != null) {
            Folder folder = Objects.requireNonNull(folders.get(at));
            names.addFirst(folder.name());
            at = folder.parent();
        }
        return List.copyOf(names);
    }

    /** Whether the one is the other, or lies somewhere below it. */
    boolean within(@Nullable FolderId id, FolderId other) {
        @Nullable FolderId at = id;
        while (at != null && !at.equals(other)) {
            at = Objects.requireNonNull(folders.get(at)).parent();
        }
        return at != null;
    }

    /** Whether a folder with all that lies below it has room there. */
    boolean hasRoom(FolderId moved, @Nullable FolderId parent) {
        return path(parent).size() + height(moved) <= DEPTH_MAX;
    }

    /** Whether a new folder has room there. */
    boolean hasRoom(@Nullable FolderId parent) {
        return path(parent).size() < DEPTH_MAX;
    }

    private int height(FolderId id) {
        return 1
                + folders.values().stream()
                        .filter(each -> id.equals(each.parent()))
                        .mapToInt(each -> height(each.id()))
                        .max()
                        .orElse(0);
    }
}
