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

/**
 * A letter as HTML, made of its text by a template that escapes: it says the same, loads nothing from anywhere, and links only
 * to what the text names.
 */
final class LetterPage {
    private static final Template PAGE = read();

    /** Before it stands the letter, behind it why it came. */
    private static final String FOOT = "\n--\n";

    private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t]*\\n\\s*");

    /** What ends a sentence does not belong to the address in it. */
    private static final Pattern ADDRESS =
            Pattern.compile("\\bhttps?://[^\\s<>\"'`]*[^\\s<>\"'`.,;:!?)\\]}]", Pattern.CASE_INSENSITIVE);

    private LetterPage() {}

    private record Page(String subject, List<Paragraph> paragraphs, boolean hasFoot, List<Paragraph> foot) {}

    private record Paragraph(List<Line> lines) {}

    private record Line(List<Piece> pieces) {}

    private record Piece(String text, boolean link) {}

    static String of(String subject, String text) {
        String plain = text.replace("\r\n", "\n");
        int foot = plain.lastIndexOf(FOOT);
        String letter = foot < 0 ? plain : plain.substring(0, foot);
        String below = foot < 0 ? "" : plain.substring(foot + FOOT.length());
        return PAGE.execute(new Page(subject, paragraphs(letter), !below.isBlank(), paragraphs(below)));
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
