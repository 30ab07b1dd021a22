package dev.plumbline.documents.folders;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.documents.FolderId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FolderTreeTests {
    private static final UUID RECORD = UUID.randomUUID();

    private final List<Folder> folders = new ArrayList<>();

    private FolderId folder(String name, @Nullable FolderId parent) {
        FolderId id = new FolderId(UUID.randomUUID());
        folders.add(new Folder(id, 1, "leads", RECORD, parent, name));
        return id;
    }

    /** So many in each other, the lowest last. */
    private List<FolderId> chain(int length) {
        List<FolderId> chain = new ArrayList<>();
        for (int n = 1; n <= length; n++) {
            chain.add(folder("Level " + n, chain.isEmpty() ? null : chain.getLast()));
        }
        return chain;
    }

    @Test
    void namesThePathFromTheTop() {
        FolderId plans = folder("Plans", null);
        FolderId north = folder("North", plans);
        FolderTree tree = new FolderTree(folders);
        assertThat(tree.path(null)).isEmpty();
        assertThat(tree.path(plans)).containsExactly("Plans");
        assertThat(tree.path(north)).containsExactly("Plans", "North");
    }

    @Test
    void knowsWhatLiesInWhat() {
        FolderId plans = folder("Plans", null);
        FolderId north = folder("North", plans);
        FolderId attic = folder("Attic", north);
        FolderId photos = folder("Photos", null);
        FolderTree tree = new FolderTree(folders);
        assertThat(tree.within(plans, plans)).isTrue();
        assertThat(tree.within(attic, plans)).isTrue();
        assertThat(tree.within(plans, attic)).isFalse();
        assertThat(tree.within(photos, plans)).isFalse();
        assertThat(tree.within(null, plans)).isFalse();
        assertThat(tree.in(plans)).isEqualTo(1);
        assertThat(tree.in(attic)).isZero();
        assertThat(tree.find(attic)).isPresent();
        assertThat(tree.find(new FolderId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void hasRoomForEightInEachOther() {
        List<FolderId> eight = chain(8);
        FolderTree tree = new FolderTree(folders);
        assertThat(tree.hasRoom((FolderId) null)).isTrue();
        assertThat(tree.hasRoom(eight.get(6))).isTrue();
        assertThat(tree.hasRoom(eight.get(7))).isFalse();
    }

    @Test
    void aFolderTakesWhatIsBelowItAlong() {
        List<FolderId> five = chain(5);
        FolderId moved = folder("Moved", null);
        FolderId inIt = folder("In it", moved);
        folder("In that", inIt);
        folder("Beside", moved);
        FolderTree tree = new FolderTree(folders);
        assertThat(tree.hasRoom(moved, five.get(4))).isTrue();
        assertThat(tree.hasRoom(moved, null)).isTrue();
        folder("Too many", folders.get(7).id());
        assertThat(new FolderTree(folders).hasRoom(moved, five.get(4))).isFalse();
        assertThat(new FolderTree(folders).hasRoom(moved, five.get(3))).isTrue();
    }

    @Test
    void saysWhatIsInAFolder() {
        assertThat(new FolderContent(0, 0, 0).empty()).isTrue();
        assertThat(new FolderContent(1, 0, 0).empty()).isFalse();
        assertThat(new FolderContent(0, 0, 1).empty()).isFalse();
        assertThat(new FolderContent(1, 1, 0).said()).isEqualTo("It has 1 document and no folders.");
        assertThat(new FolderContent(2, 1, 1).said()).isEqualTo("It has 2 documents and 1 folder.");
    }
}
