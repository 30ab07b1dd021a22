package dev.plumbline.messages.servers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterPageTests {
    @Test
    void saysTheTextInParagraphsAndLinesAndSetsTheFootApart() {
        String page = page("Hello", "Dear Gus,\r\n\r\nfirst\r\nsecond\r\n\r\n--\r\nWhy it came\r\n");

        assertThat(page).startsWith("<!doctype html>\n<html lang=\"en\">").contains("<title>Hello</title>");
        assertThat(page).contains("<main>\n<p>Dear Gus,</p>\n<p>first<br>second</p>\n</main>");
        assertThat(page).contains("<footer>\n<p>Why it came</p>\n</footer>");
    }

    @Test
    void aLetterWithoutAFootHasNone() {
        assertThat(page("Hello", "Text")).contains("<p>Text</p>").doesNotContain("<footer>");
    }

    @Test
    void textOfPeopleIsNeverMarkup() {
        String page = page(
                "</title><script>alert(1)</script>",
                "<img src=x onerror=alert(1)> {{subject}} {{{subject}}} & \"quoted\"");

        assertThat(page).doesNotContain("<script").doesNotContain("<img").doesNotContain("</title><");
        assertThat(page).contains("&lt;img src&#x3D;x").contains("{{subject}} {{{subject}}} &amp; &quot;quoted&quot;");
    }

    @Test
    void linksOnlyToWhatTheTextNamesAndOnlyByHttp() {
        String page = page(
                "Hello",
                "See (https://example.com/a?b=c&d=e). Not javascript:alert(1), data:text/html,x or mailto:eve@example.com");

        assertThat(page.split("<a ", -1)).hasSize(2);
        assertThat(page)
                .contains("(<a href=\"https://example.com/a?b&#x3D;c&amp;d&#x3D;e\">"
                        + "https://example.com/a?b&#x3D;c&amp;d&#x3D;e</a>). Not javascript:alert(1)");
    }

    @Test
    void anAddressCannotLeaveItsLink() {
        String page = page("Hello", "https://example.com/\"onclick=\"alert(1) https://example.com/'><b>");

        assertThat(page).contains("<a href=\"https://example.com/\">https://example.com/</a>&quot;onclick");
        assertThat(page).doesNotContain("<b>").doesNotContain("\"onclick");
    }

    @Test
    void loadsNothingFromAnywhereAndIsReadableInTheDarkAndOnAPhone() {
        String page = page("Hello", "Text");

        assertThat(page)
                .doesNotContain("http")
                .doesNotContain("url(")
                .doesNotContain("@import")
                .doesNotContain("<link");
        assertThat(page)
                .contains("<meta name=\"color-scheme\" content=\"light dark\">")
                .contains("prefers-color-scheme: dark")
                .contains("width=device-width")
                .contains("overflow-wrap: anywhere");
    }

    private static String page(String subject, String text) {
        return LetterPage.of(subject, text, null);
    }
}
