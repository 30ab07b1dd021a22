package dev.plumbline.messages.letterhead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.messages.servers.Letterhead.Logo;
import dev.plumbline.shared.Problem;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class LogoFileTests {
    @Test
    void aPngStaysWhatItShows() throws IOException {
        byte[] sent = TestPictures.png(300, 100);
        Logo logo = LogoFile.read(sent);

        assertThat(logo.mediaType()).isEqualTo("image/png");
        assertThat(logo.width()).isEqualTo(300);
        assertThat(logo.height()).isEqualTo(100);
        BufferedImage before = ImageIO.read(new ByteArrayInputStream(sent));
        BufferedImage after = ImageIO.read(new ByteArrayInputStream(logo.content()));
        for (int at = 0; at < 300 * 100; at++) {
            assertThat(after.getRGB(at % 300, at / 300)).isEqualTo(before.getRGB(at % 300, at / 300));
        }
    }

    @Test
    void aJpegStaysAJpeg() throws IOException {
        Logo logo = LogoFile.read(TestPictures.jpeg(1200, 600));
        assertThat(logo.mediaType()).isEqualTo("image/jpeg");
        assertThat(ImageIO.read(new ByteArrayInputStream(logo.content())).getWidth())
                .isEqualTo(1200);
    }

    @Test
    void whatIsNotDrawnIsDropped() {
        String hidden = "<script>alert(1)</script>";
        Logo png = LogoFile.read(TestPictures.remarked(TestPictures.png(30, 10), hidden));
        Logo jpeg = LogoFile.read(TestPictures.remarkedJpeg(TestPictures.jpeg(30, 10), hidden));

        assertThat(new String(png.content(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
        assertThat(new String(jpeg.content(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
    }

    @Test
    void whatIsNoPictureIsRefusedByItsContent() {
        assertThat(refusal(TestPictures.latin("<svg xmlns='http://www.w3.org/2000/svg'/>")))
                .isEqualTo("kind");
        assertThat(refusal(TestPictures.latin("<html><script>alert(1)</script></html>")))
                .isEqualTo("kind");
        assertThat(refusal(TestPictures.latin("GIF89a"))).isEqualTo("kind");
        assertThat(refusal(new byte[0])).isEqualTo("kind");
        assertThat(refusal(new byte[] {(byte) 0xFF})).isEqualTo("kind");
    }

    @Test
    void whatIsSomethingElseAsWellIsRefused() {
        byte[] more = TestPictures.latin("PK\3\4 and an archive");
        assertThat(refusal(TestPictures.join(TestPictures.png(30, 10), more))).isEqualTo("more");
        assertThat(refusal(TestPictures.join(TestPictures.jpeg(30, 10), more))).isEqualTo("more");
    }

    @Test
    void whatIsTooLargeIsRefused() {
        assertThat(refusal(TestPictures.noise())).isEqualTo("size");
        assertThat(refusal(TestPictures.png(1201, 10))).isEqualTo("pixels");
        assertThat(refusal(TestPictures.png(10, 601))).isEqualTo("pixels");
        assertThat(refusal(TestPictures.jpeg(1201, 10))).isEqualTo("pixels");
        byte[] bomb = TestPictures.png(30, 10);
        bomb[16] = 0x7F;
        assertThat(refusal(bomb)).isEqualTo("pixels");
    }

    /** Each scan of a JPEG goes over the whole picture: a small file could keep the server busy for long. */
    @Test
    void aJpegThatIsDrawnOverAndOverIsRefused() {
        byte[] jpeg = TestPictures.jpeg(30, 10);
        int scan = 0;
        while ((jpeg[scan] & 0xFF) != 0xFF || (jpeg[scan + 1] & 0xFF) != 0xDA) {
            scan++;
        }
        byte[] again = Arrays.copyOfRange(jpeg, scan, jpeg.length - 2);
        byte[] many = Arrays.copyOf(jpeg, jpeg.length - 2);
        for (int n = 0; n < PictureParts.SCANS_MAX; n++) {
            many = TestPictures.join(many, again);
        }
        byte[] end = Arrays.copyOfRange(jpeg, jpeg.length - 2, jpeg.length);
        assertThat(refusal(TestPictures.join(many, end))).isEqualTo("broken");
    }

    /** Cut anywhere and with any byte wrong it is refused or drawn, and never a fault of ours. */
    @Test
    void whatIsBrokenIsRefused() {
        for (byte[] good : new byte[][] {TestPictures.png(30, 10), TestPictures.jpeg(30, 10)}) {
            for (int length = 0; length < good.length; length++) {
                assertThat(refusal(Arrays.copyOf(good, length))).isIn("broken", "kind");
            }
            Random random = new Random(7);
            for (int n = 0; n < 2000; n++) {
                byte[] bad = good.clone();
                bad[random.nextInt(bad.length)] = (byte) random.nextInt();
                String code = refusal(bad);
                assertThat(code).isIn("", "broken", "kind", "more", "pixels");
            }
        }
    }

    /** Its code; empty for a picture that is taken. */
    private static String refusal(byte[] sent) {
        Problem problem = catchThrowableOfType(Problem.class, () -> LogoFile.read(sent));
        if (problem == null) {
            return "";
        }
        assertThat(problem.errors().getFirst().pointer()).isEqualTo("/content");
        return problem.errors().getFirst().code();
    }
}
