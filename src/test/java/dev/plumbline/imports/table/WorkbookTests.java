package dev.plumbline.imports.table;

import static dev.plumbline.imports.table.TableFixture.codes;
import static dev.plumbline.imports.table.TableFixture.open;
import static dev.plumbline.imports.table.TableFixture.refusal;
import static dev.plumbline.imports.table.TableFixture.rows;
import static dev.plumbline.imports.table.XlsxFiles.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.imports.TableProblem.Code;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTests {

    private static final String STYLES =
            "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-409]d\\-mmm;@\"/>"
                    + "<numFmt numFmtId=\"165\" formatCode=\"0.0&quot;d&quot;\"/><numFmt numFmtId=\"166\" formatCode=\"[h]:mm\"/>"
                    + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"
                    + "<xf numFmtId=\"22\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"166\"/></cellXfs></styleSheet>";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("upload");
    }

    private List<TableRow> read(XlsxFiles workbook) throws IOException {
        return rows(workbook.write(file));
    }

    private static String number(String reference, int style, String value) {
        return "<c r=\"" + reference + "\" s=\"" + style + "\"><v>" + value + "</v></c>";
    }

    @Test
    void readsEveryKindOfCell() throws IOException {
        String cells = "<c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\" t=\"str\"><f>A2</f><v>=kept</v></c>"
                + "<c r=\"C2\" t=\"b\"><v>1</v></c><c r=\"D2\" t=\"e\"><v>#REF!</v></c>"
                + "<c r=\"E2\"><f>1+1</f><v>2.0000000000000001E-1</v></c>";
        TableRow row = read(XlsxFiles.workbook(row(1, "a", "b", "c", "d", "e") + "<row r=\"2\">" + cells + "</row>")
                        .strings("zero", "one"))
                .getFirst();
        assertThat(row.cells()).containsExactly("one", "=kept", "true", "", "0.2");
        assertThat(codes(row)).containsExactly(Code.FORMULA_RESULT, Code.CELL_ERROR, Code.FORMULA_RESULT);
        assertThat(row.problems().get(2).column()).isEqualTo("E");
        assertThat(row.usable()).isTrue();
    }

    @Test
    void joinsRunsLeavesOutPhoneticsAndDecodesEscapes() throws IOException {
        TableRow row = read(XlsxFiles.workbook(row(1, "a") + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c></row>")
                        .part(
                                XlsxFiles.STRINGS,
                                "<sst><si><r><t>o</t></r><rPh><t>no</t></rPh><r><t>n&amp;e_x0009_!</t></r></si></sst>"))
                .getFirst();
        assertThat(row.cells()).containsExactly("on&e\t!");
    }

    @Test
    void turnsDatesIntoIsoDates() throws IOException {
        String cells = number("A2", 1, "45000")
                + number("B2", 2, "45000.75")
                + number("C2", 3, "45000")
                + number("D2", 4, "45000")
                + number("E2", 5, "1.5")
                + number("F2", 0, "45000");
        TableRow row = read(XlsxFiles.workbook(
                                row(1, "a", "b", "c", "d", "e", "f") + "<row r=\"2\">" + cells + "</row>")
                        .part(XlsxFiles.STYLES, STYLES))
                .getFirst();
        assertThat(row.cells())
                .containsExactly("2023-03-15", "2023-03-15T18:00:00", "2023-03-15", "45000", "1.5", "45000");
    }

    @Test
    void countsFrom1904WhereTheWorkbookSaysSo() throws IOException {
        TableRow row = read(XlsxFiles.workbook(row(1, "a") + "<row r=\"2\">" + number("A2", 1, "43538") + "</row>")
                        .part(XlsxFiles.STYLES, STYLES)
                        .part(
                                "xl/workbook.xml",
                                "<workbook><workbookPr date1904=\"1\"/><sheets><sheet name=\"L\" id=\"rId1\"/></sheets></workbook>"))
                .getFirst();
        assertThat(row.cells()).containsExactly("2023-03-15");
    }

    @Test
    void showsNumbersAsAPersonSeesThem() throws IOException {
        String cells = number("A2", 0, "36.134014209999997")
                + number("B2", 0, "1.5E3")
                + number("C2", 0, "1E999")
                + number("D2", 0, "6155550100");
        TableRow row = read(XlsxFiles.workbook(row(1, "a", "b", "c", "d") + "<row r=\"2\">" + cells + "</row>"))
                .getFirst();
        assertThat(row.cells()).containsExactly("36.13401421", "1500", "1E999", "6155550100");
    }

    @Test
    void takesTheFirstSheetThatHoldsSomethingUnlessAsked() throws IOException {
        XlsxFiles workbook = XlsxFiles.workbook("<row r=\"1\"/>")
                .part(
                        "xl/workbook.xml",
                        "<workbook><sheets><sheet name=\"Empty\" id=\"rId1\"/><sheet name=\"A\" id=\"a\"/><sheet name=\"B\" id=\"b\"/></sheets></workbook>")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        "<R><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                                + "<Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"worksheets/a.xml\"/>"
                                + "<Relationship Id=\"b\" Type=\"x/worksheet\" Target=\"worksheets/b.xml\"/></R>")
                .part("xl/worksheets/a.xml", "<w><sheetData>" + row(3, "in a") + row(5, "x") + "</sheetData></w>")
                .part("xl/worksheets/b.xml", "<w><sheetData>" + row(1, "in b") + row(2, "y") + "</sheetData></w>");
        TableFile table = open(workbook.write(file));
        assertThat(table.sheets()).containsExactly("Empty", "A", "B");
        assertThat(table.sheet()).contains("A");
        assertThat(table.header()).isEqualTo(new TableHeader(3, List.of("in a")));
        assertThat(rows(table)).extracting(TableRow::number).containsExactly(5);
        assertThat(table.sheet("B").header().names()).containsExactly("in b");
    }

    @Test
    void readsMoreCharacterReferencesThanTheParserAllowsEntities() throws IOException {
        StringBuilder sheet = new StringBuilder(row(1, "note"));
        for (int i = 2; i < 6_002; i++) {
            sheet.append(row(i, "line " + i + "&#xa;R&amp;B &lt;".repeat(20)));
        }
        List<TableRow> rows = read(XlsxFiles.workbook(sheet.toString()));
        assertThat(rows).hasSize(6_000);
        assertThat(rows.getLast().cells().getFirst()).startsWith("line 6001\nR&B <\nR&B <");
    }

    @Test
    void keepsAColumnThatHasNoTitle() throws IOException {
        TableRow row = read(XlsxFiles.workbook(row(1, "a") + row(2, "1", "2"))).getFirst();
        assertThat(row.cells()).containsExactly("1", "2");
        assertThat(open(file).header().names()).containsExactly("a", "Column 2");
    }

    @Test
    void refusesArchivesThatAreNoWorkbookEachWithItsOwnCode() throws IOException {
        XlsxFiles docx = XlsxFiles.workbook("")
                .part("_rels/.rels", XlsxFiles.relations("r", "officeDocument", "word/document.xml"))
                .part("word/document.xml", "<document/>");
        assertThat(refusal(docx.write(file)).code()).isEqualTo(Code.OTHER_OFFICE_DOCUMENT);
        assertThat(refusal(XlsxFiles.workbook("")
                                .without("_rels/.rels")
                                .without("[Content_Types].xml")
                                .write(file))
                        .code())
                .isEqualTo(Code.OTHER_ARCHIVE);
        assertThat(refusal(XlsxFiles.workbook("")
                                .without("_rels/.rels")
                                .part("mimetype", "x")
                                .part("content.xml", "x")
                                .write(file))
                        .code())
                .isEqualTo(Code.OPEN_DOCUMENT);
        assertThat(refusal(XlsxFiles.workbook("")
                                .without("_rels/.rels")
                                .part("xl/workbook.bin", "x")
                                .write(file))
                        .code())
                .isEqualTo(Code.BINARY_WORKBOOK);
    }

    @Test
    void refusesAnEmptyWorkbookAndOneWithColumnsBeyondTheLimit() throws IOException {
        assertThat(refusal(XlsxFiles.workbook("<row r=\"1\"><c r=\"A1\" s=\"0\"/></row>")
                                .write(file))
                        .code())
                .isEqualTo(Code.EMPTY_FILE);
        assertThat(refusal(XlsxFiles.workbook(row(1, "a") + "<row r=\"2\">" + number("XFD2", 0, "1") + "</row>")
                                .write(file))
                        .code())
                .isEqualTo(Code.TOO_MANY_COLUMNS);
    }
}
