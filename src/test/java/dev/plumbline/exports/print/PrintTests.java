package dev.plumbline.exports.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows A6 and A18 of the reliability catalogue: a page prints what it says, to be read by all, and fetches nothing. */
class PrintTests {
    private static final List<PrintColumn> COLUMNS =
            List.of(PrintColumn.text("Name", 20), new PrintColumn("Amount", 12, true));

    private static byte[] print(PrintPage page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        House.get().set(page.markup("Acme & Sons", "Printed today"), page.title(), PrintBrand.NONE, out);
        return out.toByteArray();
    }

    private static PrintPage sheet() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Phone", "+1 313 555 0101");
        facts.put("Nothing", null);
        return PrintPage.tall("Žofie Ωmega Петрова")
                .heading("Who")
                .facts(facts)
                .paragraph("First line\nsecond line")
                .heading("Rows")
                .table(COLUMNS)
                .row(COLUMNS, List.of("Roof", "1,200.00"))
                .endTable();
    }

    @Test
    void aPageCanBeReadByMachinesForPeopleAndKeptByArchives() throws IOException {
        Pdf pdf = Pdf.read(print(sheet()));

        assertThat(pdf.metadata())
                .contains("<pdfaid:part>2</pdfaid:part>")
                .contains("<pdfaid:conformance>A</pdfaid:conformance>")
                .contains("<pdfuaid:part>1</pdfuaid:part>");
        assertThat(pdf.tagged()).isTrue();
        assertThat(pdf.language()).isEqualTo("en");
        assertThat(pdf.title()).isEqualTo("Žofie Ωmega Петрова");
        assertThat(pdf.embedded()).isTrue();
        assertThat(pdf.tags()).contains("H1", "H2", "P", "Table", "TR", "TH", "TD");
        assertThat(pdf.text())
                .contains("Acme & Sons", "Žofie Ωmega Петрова", "+1 313 555 0101", "Roof", "1,200.00", "1 of 1")
                .contains("First line", "second line")
                .doesNotContain("Nothing");
    }

    @Test
    void pagesAreNumberedAndHeadersRepeated() throws IOException {
        PrintPage page = PrintPage.wide("Rows").table(COLUMNS);
        for (int i = 0; i < 120; i++) {
            page.row(COLUMNS, List.of("Name " + i, String.valueOf(i)));
        }
        Pdf pdf = Pdf.read(print(page.endTable()));

        assertThat(pdf.pages()).isGreaterThan(2);
        assertThat(pdf.text()).contains("1 of " + pdf.pages(), pdf.pages() + " of " + pdf.pages());
        assertThat(pdf.text().split("Amount", -1)).hasSize(pdf.pages() + 1);
    }

    @Test
    void whatPeopleTypeIsTextAndNothingElse() throws IOException {
        String hostile =
                "<script>alert(1)</script></td></tr></table>&amp;&#x41;{{x}}${x}]]>\"'<?xml-stylesheet href='x'?>";

        Pdf pdf = Pdf.read(print(PrintPage.tall(hostile.substring(0, 40))
                .paragraph(hostile)
                .table(COLUMNS)
                .row(COLUMNS, List.of(hostile, hostile))
                .endTable()));

        assertThat(pdf.flow().replace(" ", "")).contains(hostile.replace(" ", ""));
        assertThat(pdf.tags()).containsOnlyOnce("Table");
    }

    @Test
    void whatTheFontLacksIsABoxAndWhatSteersUnseenIsGone() throws IOException {
        Pdf pdf = Pdf.read(
                print(PrintPage.tall("x").paragraph("a\u202Eb\u200Fc 你 \uD83D\uDE00 e\u0301 \u0000 \uD800 z")));

        assertThat(pdf.text()).contains("abc □ □ é □ □ z");
    }

    @Test
    void longWordsStayInTheirCells() throws IOException {
        String word = "x".repeat(280);

        Pdf pdf = Pdf.read(print(PrintPage.wide("y")
                .table(COLUMNS)
                .row(COLUMNS, List.of(word, "1"))
                .endTable()));

        assertThat(pdf.text().replaceAll("\\s", "")).contains(word);
        assertThat(pdf.text().lines()).allMatch(line -> line.length() < 200);
    }

    @Test
    void pagesThatAreSetAtTheSameTimeKnowNothingOfEachOther() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Future<Pdf>> all = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                PrintPage page = PrintPage.tall("Page " + i).paragraph("Only " + i + ".");
                all.add(threads.submit(() -> Pdf.read(print(page))));
            }
            for (int i = 0; i < all.size(); i++) {
                Pdf pdf = all.get(i).get();
                assertThat(pdf.title()).isEqualTo("Page " + i);
                assertThat(pdf.text()).contains("Only " + i + ".").containsOnlyOnce("Only ");
            }
        }
    }

    @Test
    void tooMuchTextIsRefusedBeforeItIsLaidOut() {
        PrintPage page = PrintPage.tall("x");
        assertThatThrownBy(() -> page.paragraph("a".repeat(PrintPage.CHARACTERS_MAX)))
                .isInstanceOf(PrintTooLong.class);
    }

    @Test
    void nothingIsFetched(@TempDir Path folder) throws IOException {
        Path marker = Files.writeString(folder.resolve("marker.txt"), "MARKER-OF-A-FILE");
        try (ServerSocket canary = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            canary.setSoTimeout(300);
            String web = "http://127.0.0.1:" + canary.getLocalPort() + "/x";
            for (String address : List.of(web, marker.toUri().toString())) {
                String page = sheet().paragraph("url('" + address + "') <img src='" + address + "'/>")
                        .markup("<!ENTITY x SYSTEM '" + address + "'>", "x");
                assertThat(Pdf.read(set(page)).text()).contains("<img src=").doesNotContain("MARKER-OF-A-FILE");
                // Even if markup came through, the machine would not follow it.
                refused("<!DOCTYPE html [<!ENTITY x SYSTEM \"" + address + "\">]>" + page.replace("<h1>", "<h1>&x;"));
                refused("<!DOCTYPE html SYSTEM \"" + address + "\">" + page);
                refused(page.replace("<h1>", "<img src=\"" + address + "\"/><h1>"));
                refused(page.replace(
                        "<h1>",
                        "<fo:external-graphic xmlns:fo=\"http://www.w3.org/1999/XSL/Format\" src=\"" + address
                                + "\"/><h1>"));
            }
            assertThatThrownBy(canary::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    private static byte[] set(String markup) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        House.get().set(markup, "x", PrintBrand.NONE, out);
        return out.toByteArray();
    }

    private static void refused(String markup) {
        assertThatThrownBy(() -> set(markup)).isInstanceOf(IOException.class);
    }
}
