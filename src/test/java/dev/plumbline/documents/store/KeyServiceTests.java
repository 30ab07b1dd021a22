package dev.plumbline.documents.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.ApiTest;
import dev.plumbline.documents.keys.KeyWorld;
import dev.plumbline.documents.keys.KeyWraps;
import dev.plumbline.documents.keys.LocalKms;
import dev.plumbline.platform.data.OwnerDatabase;
import dev.plumbline.shared.FirmId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** Contents of firms whose keys a service wraps. */
class KeyServiceTests extends ApiTest {
    private static final byte[] SECRET = "thirty-two bytes for these tests".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LETTER = "A letter.".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private Strongroom room;

    @Autowired
    private FirmKeyRepository keys;

    @Autowired
    private PlatformTransactionManager manager;

    @Autowired
    private OwnerDatabase database;

    @TempDir
    private Path folder;

    private Contents contents(KeyWraps wraps) {
        return new Contents(new FirmKeys(keys, wraps, new SecureRandom(), manager), room);
    }

    @Test
    void asksTheServiceOnceAndNotForEachDocument() throws IOException {
        FirmId firm = ownerPerson().firm();
        Path file = Files.write(folder.resolve("letter"), LETTER);
        try (LocalKms kms = new LocalKms()) {
            Contents contents = contents(KeyWorld.wraps(SECRET, kms));
            Contents.Kept kept = world.in(firm).call(() -> contents.keep(firm, file));
            int asked = kms.asked();
            for (int n = 0; n < 5; n++) {
                assertThat(read(contents, firm, kept)).isEqualTo(LETTER);
            }
            assertThat(kms.asked()).isEqualTo(asked);
            assertThat(read(contents(KeyWorld.wraps(SECRET, kms)), firm, kept)).isEqualTo(LETTER);
            assertThat(kms.asked()).isEqualTo(asked + 1);
        }
    }

    @Test
    void keepsNothingAndLosesNothingWhileTheServiceIsDown() throws IOException {
        FirmId firm = ownerPerson().firm();
        Path file = Files.write(folder.resolve("letter"), LETTER);
        try (LocalKms kms = new LocalKms()) {
            kms.feels(LocalKms.Mood.BROKEN);
            assertThatThrownBy(() -> world.in(firm)
                            .call(() -> contents(KeyWorld.wraps(SECRET, kms)).keep(firm, file)))
                    .isInstanceOf(IOException.class);
            assertThat(keyed(firm)).isZero();
            kms.feels(LocalKms.Mood.WELL);
            Contents.Kept kept = world.in(firm)
                    .call(() -> contents(KeyWorld.wraps(SECRET, kms)).keep(firm, file));
            kms.feels(LocalKms.Mood.BROKEN);
            assertThatThrownBy(() -> read(contents(KeyWorld.wraps(SECRET, kms)), firm, kept))
                    .isInstanceOf(IOException.class);
            kms.feels(LocalKms.Mood.WELL);
            assertThat(read(contents(KeyWorld.wraps(SECRET, kms)), firm, kept)).isEqualTo(LETTER);
        }
    }

    private byte[] read(Contents contents, FirmId firm, Contents.Kept kept) throws IOException {
        return world.in(firm).call(() -> {
            try (var content = contents.open(firm, kept.sha256())) {
                return content.readAllBytes();
            }
        });
    }

    private long keyed(FirmId firm) {
        return database.jdbc()
                .sql("select count(*) from documents.firm_key where firm_id = ?")
                .param(firm.value())
                .query(Long.class)
                .single();
    }
}
