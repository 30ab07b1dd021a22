package dev.plumbline.documents.folders;

import dev.plumbline.documents.DocumentsProblem;
import dev.plumbline.documents.FolderId;
import dev.plumbline.documents.folders.FolderRepository.Held;
import dev.plumbline.records.kinds.Found;
import dev.plumbline.records.kinds.Kinds;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import dev.plumbline.shared.Version;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Folders of records. Who may know of the record sees them all; who sees which document in them is said by the document. */
@Service
public class Folders {
    static final int MAX = 500;

    private final FolderRepository folders;
    private final Kinds records;
    private final Ids ids;
    private final Clock clock;

    Folders(FolderRepository folders, Kinds records, Ids ids, Clock clock) {
        this.folders = folders;
        this.records = records;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    FolderListView list(String kind, UUID id) {
        Found record = records.find(kind, id);
        List<Folder> all = folders.of(kind, record.all());
        return new FolderListView(
                views(record, all),
                List.of(CommandView.of(readiness(record.facts().standing()).add())));
    }

    /** @param parent null for the top */
    @Transactional
    FolderView add(String kind, UUID id, @Nullable FolderId parent, String name) {
        Found record = records.find(kind, id);
        readiness(record.facts().standing()).add().require(DocumentsProblem.FOLDER_NOT_READY);
        folders.alone(id);
        List<Folder> all = folders.of(kind, List.of(id));
        if (all.size() >= MAX) {
            throw Problem.of(SharedProblem.CONFLICT, "A record has at most " + MAX + " folders: remove one first.");
        }
        FolderTree tree = new FolderTree(all);
        check(tree, parent);
        if (!tree.hasRoom(parent)) {
            throw tooDeep();
        }
        Folder folder = new Folder(new FolderId(ids.next()), 1, kind, id, parent, name);
        folders.insert(folder, clock.instant());
        record.changed();
        return view(record, folder.id());
    }

    @Transactional
    FolderView rename(FolderId id, Version seen, String name) {
        Opened opened = open(id, seen);
        readiness(opened).rename().require(DocumentsProblem.FOLDER_NOT_READY);
        folders.rename(id, name);
        opened.record().changed();
        return view(opened.record(), id);
    }

    /** @param parent null for the top */
    @Transactional
    FolderView move(FolderId id, Version seen, @Nullable FolderId parent) {
        Opened opened = open(id, seen);
        readiness(opened).move().require(DocumentsProblem.FOLDER_NOT_READY);
        check(opened.tree(), parent);
        if (opened.tree().within(parent, id)) {
            throw Problem.field("/parent", "range", "A folder cannot lie in itself, nor in a folder below it.");
        }
        if (!opened.tree().hasRoom(id, parent)) {
            throw tooDeep();
        }
        folders.move(id, parent);
        opened.record().changed();
        return view(opened.record(), id);
    }

    @Transactional
    void remove(FolderId id, Version seen) {
        Opened opened = open(id, seen);
        folders.lock(id);
        readiness(opened)
                .remove(content(
                        opened.tree(),
                        documents(opened.record(), List.of(opened.record().id())),
                        id))
                .require(DocumentsProblem.FOLDER_NOT_READY);
        folders.remove(id);
        opened.record().changed();
    }

    /**
     * Refuses a folder that is not of the record; until the transaction ends nobody takes it away.
     *
     * @param folder null for none
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void requireOf(String kind, UUID record, @Nullable FolderId folder) {
        boolean known = folder == null
                || folders.stays(folder)
                        .filter(each ->
                                each.kind().equals(kind) && each.record().equals(record))
                        .isPresent();
        if (!known) {
            throw Problem.field("/folder", "unknown", "This record has no such folder.");
        }
    }

    /** Those of a record and of what was merged into it. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public FolderTree tree(Found record) {
        return new FolderTree(folders.of(record.code(), record.all()));
    }

    /** A folder, all folders of its record, and nobody else changing them. */
    private record Opened(Found record, FolderTree tree) {}

    private Opened open(FolderId id, Version seen) {
        Folder known = folders.find(id).orElseThrow(Problem.notFound("folder"));
        Found record = records.find(known.kind(), known.record());
        folders.alone(known.record());
        FolderTree tree = new FolderTree(folders.of(known.kind(), List.of(known.record())));
        seen.mustBe(tree.find(id).orElseThrow(Problem.notFound("folder")).version());
        return new Opened(record, tree);
    }

    private static void check(FolderTree tree, @Nullable FolderId parent) {
        if (parent != null && tree.find(parent).isEmpty()) {
            throw Problem.field("/parent", "unknown", "This record has no such folder.");
        }
    }

    private static Problem tooDeep() {
        return Problem.field("/parent", "range", "At most " + FolderTree.DEPTH_MAX + " folders lie in each other.");
    }

    private FolderView view(Found record, FolderId id) {
        return list(record.code(), record.id()).items().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<FolderView> views(Found record, List<Folder> all) {
        FolderTree tree = new FolderTree(all);
        Map<FolderId, Held> held = documents(record, record.all());
        Map<UUID, Boolean> standing = all.stream()
                .map(Folder::record)
                .distinct()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), each -> stands(record, each)));
        return all.stream()
                .map(folder -> view(
                        folder,
                        content(tree, held, folder.id()),
                        readiness(Objects.requireNonNull(standing.get(folder.record())))))
                .toList();
    }

    private static FolderView view(Folder folder, FolderContent content, FolderReadiness readiness) {
        return new FolderView(
                folder.id(),
                folder.version(),
                folder.record(),
                folder.parent(),
                folder.name(),
                content.shown(),
                readiness.commands(content));
    }

    /** Of those that were merged into the record each is asked: it was put aside. */
    private boolean stands(Found record, UUID one) {
        return one.equals(record.id())
                ? record.facts().standing()
                : records.seen(record.code(), one)
                        .map(other -> other.facts().standing())
                        .orElse(false);
    }

    private Map<FolderId, Held> documents(Found record, List<UUID> of) {
        return folders.documents(record.code(), of);
    }

    private static FolderContent content(FolderTree tree, Map<FolderId, Held> held, FolderId id) {
        Held documents = held.getOrDefault(id, Held.NONE);
        return new FolderContent(documents.documents(), documents.shown(), tree.in(id));
    }

    private static FolderReadiness readiness(Opened opened) {
        return readiness(opened.record().facts().standing());
    }

    private static FolderReadiness readiness(boolean standing) {
        return new FolderReadiness(standing, access());
    }

    private static Access access() {
        return Scope.current().access();
    }
}
