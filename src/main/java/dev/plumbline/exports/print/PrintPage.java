package dev.plumbline.exports.print;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a printed document says, top to bottom: headings, facts, paragraphs, lists, tables. It carries meaning only; the house
 * style gives it its looks. Every text goes in through one door that escapes it, so nothing that a person typed is markup.
 */
public final class PrintPage {
    /** Measured: a table of this much text is laid out in a heap of 256 MB, in some seconds. */
    public static final int CHARACTERS_MAX = 300_000;

    /** A title is repeated on every page. */
    private static final int TITLE_MAX = 90;

    private static final int WORD_IN_TABLE = 10;
    private static final int WORD_IN_TEXT = 30;

    private final StringBuilder body = new StringBuilder(4_096);
    private final String title;
    private final boolean wide;
    private int characters;

    private PrintPage(String title, boolean wide) {
        this.title = cut(PrintText.printable(title).replace('\n', ' ').strip(), TITLE_MAX);
        this.wide = wide;
        element("h1", null, title, WORD_IN_TEXT);
    }

    /** A page as letters have it. */
    public static PrintPage tall(String title) {
        return new PrintPage(title, false);
    }

    /** A page on its side, for tables. */
    public static PrintPage wide(String title) {
        return new PrintPage(title, true);
    }

    public PrintPage heading(String text) {
        element("h2", null, text, WORD_IN_TEXT);
        return this;
    }

    public PrintPage paragraph(String text) {
        element("p", null, text, WORD_IN_TEXT);
        return this;
    }

    /** A paragraph that steps back. */
    public PrintPage quiet(String text) {
        element("p", "quiet", text, WORD_IN_TEXT);
        return this;
    }

    /** @param facts what each is called and what it is; those without a value are left out */
    public PrintPage facts(Map<String, ? extends @Nullable String> facts) {
        int before = body.length();
        body.append("<dl>");
        int known = 0;
        for (Map.Entry<String, ? extends @Nullable String> fact : facts.entrySet()) {
            String value = fact.getValue();
            if (value != null && !value.isBlank()) {
                element("dt", null, fact.getKey(), WORD_IN_TEXT);
                element("dd", null, value, WORD_IN_TEXT);
                known++;
            }
        }
        body.append("</dl>");
        if (known == 0) {
            body.setLength(before);
        }
        return this;
    }

    /** Begins a table, which rows follow and {@link #endTable} ends. */
    public PrintPage table(List<PrintColumn> columns) {
        body.append("<table><colgroup>");
        columns.forEach(
                column -> body.append("<col width=\"").append(column.width()).append("\"/>"));
        body.append("</colgroup><thead><tr>");
        columns.forEach(column -> element("th", column.number() ? "number" : null, column.title(), WORD_IN_TABLE));
        body.append("</tr></thead><tbody>");
        return this;
    }

    /** @param cells one for each column, in their order */
    public PrintPage row(List<PrintColumn> columns, List<String> cells) {
        body.append("<tr>");
        for (int i = 0; i < columns.size(); i++) {
            element("td", columns.get(i).number() ? "number" : null, cells.get(i), WORD_IN_TABLE);
        }
        body.append("</tr>");
        return this;
    }

    public PrintPage endTable() {
        body.append("</tbody></table>");
        return this;
    }

    String title() {
        return title;
    }

    /** As XHTML of a few elements, which the house style knows. */
    String markup(String firm, String printed) {
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head><title>" + escaped(title)
                + "</title><meta name=\"firm\" content=\"" + escaped(cut(PrintText.printable(firm), TITLE_MAX))
                + "\"/><meta name=\"printed\" content=\"" + escaped(PrintText.printable(printed))
                + "\"/></head><body class=\"" + (wide ? "wide" : "tall") + "\">" + body + "</body></html>";
    }

    private void element(String name, @Nullable String kind, String text, int longestWord) {
        String clean = PrintText.breakable(PrintText.printable(text), longestWord);
        characters += text.length();
        if (characters > CHARACTERS_MAX) {
            throw new PrintTooLong();
        }
        body.append('<').append(name);
        if (kind != null) {
            body.append(" class=\"").append(kind).append('"');
        }
        body.append('>').append(escaped(clean)).append("</").append(name).append('>');
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
