package dev.plumbline.imports.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes workbooks part by part, so that a test can put anything anywhere. */
final class XlsxFiles {

    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String STRINGS = "xl/sharedStrings.xml";
    static final String STYLES = "xl/styles.xml";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private XlsxFiles() {}

    /** A workbook whose first sheet holds these {@code row} elements. */
    static XlsxFiles workbook(String rows) {
        return new XlsxFiles()
                .part("[Content_Types].xml", XML + "<Types/>")
                .part("_rels/.rels", relations("rId1", "officeDocument", "xl/workbook.xml"))
                .part(
                        "xl/workbook.xml",
                        XML + "<workbook xmlns:r=\"" + TYPE + "\"><workbookPr/><sheets>"
                                + "<sheet name=\"Leads\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        relations("rId1", "worksheet", "worksheets/sheet1.xml").replace("</Relationships>", "")
                                + "<Relationship Id=\"rId2\" Type=\"" + TYPE
                                + "/sharedStrings\" Target=\"sharedStrings.xml\"/>"
                                + "<Relationship Id=\"rId3\" Type=\"" + TYPE + "/styles\" Target=\"/xl/styles.xml\"/>"
                                + "</Relationships>")
                .sheet(rows);
    }

    static String relations(String id, String type, String target) {
        return XML + "<Relationships><Relationship Id=\"" + id + "\" Type=\"" + TYPE + "/" + type + "\" Target=\""
                + target + "\"/></Relationships>";
    }

    XlsxFiles sheet(String rows) {
        return part(SHEET, XML + "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    XlsxFiles strings(String... texts) {
        StringBuilder xml = new StringBuilder(XML + "<sst>");
        for (String text : texts) {
            xml.append("<si><t>").append(text).append("</t></si>");
        }
        return part(STRINGS, xml + "</sst>");
    }

    XlsxFiles part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    XlsxFiles part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    XlsxFiles without(String name) {
        parts.remove(name);
        return this;
    }

    Path write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }

    /** A row of inline texts. */
    static String row(int number, String... texts) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < texts.length; i++) {
            row.append("<c r=\"").append((char) ('A' + i)).append(number).append("\" t=\"inlineStr\"><is><t>");
            row.append(texts[i]).append("</t></is></c>");
        }
        return row + "</row>";
    }
}
