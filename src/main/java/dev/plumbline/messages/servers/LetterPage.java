package dev.plumbline.messages.servers;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A letter as HTML, made of its text by a template that escapes: it says the same, loads nothing from anywhere, and links only
 * to what the text names. The firm's picture comes with it.
 */
final class LetterPage {
    private static final Template PAGE = read();

    /** Before it stands the letter, behind it why it came. */
    private static final String FOOT = "\n--\n";

    private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t]*\\n\\s*");

    /** What ends a sentence does not belong to the address in it. */
    private static final Pattern ADDRESS =
            Pattern.compile("\\bhttps?://[^\\s<>\"'`]*[^\\s<>\"'`.,;:!?)\\]}]", Pattern.CASE_INSENSITIVE);

    /** For a page that is shown and not sent, beside the policy of the page around it. */
    private static final String POLICY =
            "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    /** Of a logo in a mail, in pixels. */
    private static final int LOGO_WIDTH = 240;

    private static final int LOGO_HEIGHT = 80;

    private LetterPage() {}

    private record Page(
            String subject,
            @Nullable String policy,
            @Nullable Head head,
            List<Paragraph> paragraphs,
            boolean hasFoot,
            List<Paragraph> foot) {}

    private record Head(@Nullable Picture picture, @Nullable Band band) {}

    /** @param words what it says, where nothing beside it does */
    private record Picture(String source, String words, int width, int height) {}

    private record Band(String name, String colour) {}

    private record Paragraph(List<Line> lines) {}

    private record Line(List<Piece> pieces) {}

    private record Piece(String text, boolean link) {}

    static String of(String subject, String text, @Nullable Letterhead letterhead) {
        return of(subject, text, letterhead, "cid:" + Letterhead.Logo.ID, null);
    }

    /** @param logo where the picture is */
    static String alone(String subject, String text, Letterhead letterhead, String logo) {
        return of(subject, text, letterhead, logo, POLICY);
    }

    private static String of(
            String subject, String text, @Nullable Letterhead letterhead, String logo, @Nullable String policy) {
        String plain = plain(text);
        int foot = plain.lastIndexOf(FOOT);
        String letter = foot < 0 ? plain : plain.substring(0, foot);
        List<Paragraph> below = Stream.of(
                        foot < 0 ? "" : plain.substring(foot + FOOT.length()),
                        letterhead == null ? "" : letterhead.footer())
                .filter(part -> !part.isBlank())
                .flatMap(part -> paragraphs(part).stream())
                .toList();
        return PAGE.execute(
                new Page(subject, policy, head(letterhead, logo), paragraphs(letter), !below.isEmpty(), below));
    }

    /** The text with the firm's footer, for mail programs without HTML. */
    static String text(String text, @Nullable Letterhead letterhead) {
        return letterhead == null || letterhead.footer().isEmpty()
                ? text
                : text.stripTrailing() + (plain(text).contains(FOOT) ? "\n\n" : "\n" + FOOT) + letterhead.footer()
                        + "\n";
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n");
    }

    private static @Nullable Head head(@Nullable Letterhead letterhead, String source) {
        if (letterhead == null) {
            return null;
        }
        String colour = letterhead.colour();
        Band band = colour == null ? null : new Band(letterhead.name(), colour);
        Letterhead.Logo logo = letterhead.logo();
        Picture picture = logo == null ? null : picture(logo, source, band == null ? letterhead.name() : "");
        return picture == null && band == null ? null : new Head(picture, band);
    }

    private static Picture picture(Letterhead.Logo logo, String source, String words) {
        double scale = Math.min(1, Math.min((double) LOGO_WIDTH / logo.width(), (double) LOGO_HEIGHT / logo.height()));
        return new Picture(source, words, scaled(logo.width(), scale), scaled(logo.height(), scale));
    }

    private static int scaled(int length, double scale) {
        return Math.max(1, (int) Math.round(length * scale));
    }

    private static List<Paragraph> paragraphs(String text) {
        return BLANK_LINES
                .splitAsStream(text.strip())
                .map(paragraph ->
                        new Paragraph(paragraph.lines().map(LetterPage::line).toList()))
                .toList();
    }

    private static Line line(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher address = ADDRESS.matcher(text);
        int done = 0;
        while (address.find()) {
            pieces.add(new Piece(text.substring(done, address.start()), false));
            pieces.add(new Piece(address.group(), true));
            done = address.end();
        }
        pieces.add(new Piece(text.substring(done), false));
        return new Line(pieces);
    }

    private static Template read() {
        try (Reader source = open("letter")) {
            return Mustache.compiler()
                    .escapeHTML(true)
                    .withLoader(LetterPage::open)
                    .compile(source);
        } catch (IOException e) {
            throw new UncheckedIOException("The template of letters cannot be read", e);
        }
    }

    private static Reader open(String name) {
        InputStream file = LetterPage.class.getResourceAsStream(name + ".mustache");
        if (file == null) {
            throw new IllegalStateException("There is no template " + name);
        }
        return new InputStreamReader(file, StandardCharsets.UTF_8);
    }
}
