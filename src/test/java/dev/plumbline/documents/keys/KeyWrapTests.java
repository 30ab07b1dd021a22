package dev.plumbline.documents.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.platform.Finding;
import dev.plumbline.shared.FirmId;
import java.io.IOException;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeyWrapTests {
    private static final byte[] SECRET =
            "thirty-two bytes for these tests".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private static final byte[] KEY = new byte[32];

    private final FirmId firm = new FirmId(UUID.randomUUID());
    private final KeyWraps bySecret = KeyWorld.wraps(SECRET);
    private LocalKms kms;
    private KeyWraps byKms;

    @BeforeEach
    void start() throws IOException {
        Arrays.fill(KEY, (byte) 7);
        kms = new LocalKms();
        byKms = KeyWorld.wraps(SECRET, kms);
    }

    @AfterEach
    void stop() {
        kms.close();
    }

    @Test
    void opensWhatItHasWrapped() throws IOException {
        for (KeyWraps wraps : new KeyWraps[] {bySecret, byKms}) {
            String wrapped = wraps.wrap(firm, KEY);
            assertThat(wraps.unwrap(firm, wrapped)).isEqualTo(KEY);
            assertThat(wraps.isCurrent(wrapped)).isTrue();
            assertThat(wrapped).isNotEqualTo(wraps.wrap(firm, KEY));
        }
    }

    @Test
    void opensItForNoOtherFirmAndNotChanged() throws IOException {
        FirmId other = new FirmId(UUID.randomUUID());
        for (KeyWraps wraps : new KeyWraps[] {bySecret, byKms}) {
            String wrapped = wraps.wrap(firm, KEY);
            assertThatThrownBy(() -> wraps.unwrap(other, wrapped)).isInstanceOf(IllegalStateException.class);
            String changed = wrapped.substring(0, 10) + (wrapped.charAt(10) == 'A' ? 'B' : 'A') + wrapped.substring(11);
            assertThatThrownBy(() -> wraps.unwrap(firm, changed)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void opensWhatTheSecretHasWrappedAlsoBesideAService() throws IOException {
        String before = bySecret.wrap(firm, KEY);
        assertThat(byKms.unwrap(firm, before)).isEqualTo(KEY);
        assertThat(byKms.isCurrent(before)).isFalse();
        String after = byKms.wrap(firm, KEY);
        assertThatThrownBy(() -> bySecret.unwrap(firm, after)).hasMessageContaining("plumbline.documents.kms.key");
        assertThat(bySecret.isCurrent(after)).isFalse();
    }

    /** Neither says that a key is wrong: it may be asked for again. */
    @Test
    void saysThatTheServiceCannotBeAskedNow() throws IOException {
        String wrapped = byKms.wrap(firm, KEY);
        for (LocalKms.Mood mood : new LocalKms.Mood[] {LocalKms.Mood.BROKEN, LocalKms.Mood.DENYING}) {
            kms.feels(mood);
            assertThatThrownBy(() -> byKms.unwrap(firm, wrapped)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> byKms.wrap(firm, KEY)).isInstanceOf(IOException.class);
        }
        kms.feels(LocalKms.Mood.WELL);
        assertThat(byKms.unwrap(firm, wrapped)).isEqualTo(KEY);
        kms.close();
        assertThatThrownBy(() -> byKms.unwrap(firm, wrapped)).isInstanceOf(IOException.class);
    }

    @Test
    void theCheckTellsWhetherItAnswers() {
        assertThat(new KeyCheck(bySecret).look().severity())
                .isEqualTo(Finding.well("").severity());
        assertThat(new KeyCheck(byKms).look().severity())
                .isEqualTo(Finding.well("").severity());
        kms.feels(LocalKms.Mood.DENYING);
        assertThat(new KeyCheck(byKms).look().severity()).isEqualTo(Finding.Severity.BLOCKING);
    }
}
