package dev.plumbline.documents.content;

import static dev.plumbline.documents.content.GoodFiles.latin;
import static dev.plumbline.documents.content.GoodFiles.pdf;
import static dev.plumbline.documents.content.GoodFiles.picture;
import static dev.plumbline.documents.content.GoodFiles.text;
import static dev.plumbline.documents.content.GoodFiles.zip;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.documents.content.ContentRefused.Reason;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept, and what is not whatever it is called. */
class InspectionTests {

    private static final String HTML = "<!DOCTYPE html><html><body><p>Minutes</p></body></html>";
    private static final String SVG =
            "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"><path/></svg>";
    private static final byte[] WINDOWS_PROGRAM = windowsProgram();

    @TempDir
    private Path folder;

    private InspectionFixture files;

    @BeforeEach
    void files() {
        files = new InspectionFixture(folder);
    }

    private static byte[] windowsProgram() {
        byte[] program = new byte[200];
        program[0] = 'M';
        program[1] = 'Z';
        program[60] = (byte) 128;
        program[128] = 'P';
        program[129] = 'E';
        return program;
    }

    static Stream<Arguments> good() {
        String docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        String xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        String pptx = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
        String odf = "application/vnd.oasis.opendocument.";
        return Stream.of(
                Arguments.of("a.pdf", pdf(), "application/pdf", true),
                Arguments.of("a.jpg", picture("jpg"), "image/jpeg", true),
                Arguments.of("a.PNG", picture("png"), "image/png", true),
                Arguments.of("a.gif", picture("gif"), "image/gif", true),
                Arguments.of("a.webp", GoodFiles.webp(), "image/webp", true),
                Arguments.of("a.tif", picture("tiff"), "image/tiff", false),
                Arguments.of("a.heic", GoodFiles.heic(4032, 3024), "image/heic", false),
                Arguments.of("a.docx", GoodFiles.docx(), docx, false),
                Arguments.of("a.xlsx", GoodFiles.ecma("spreadsheetml.sheet.main+xml", "xl/workbook.xml"), xlsx, false),
                Arguments.of(
                        "a.pptx", GoodFiles.ecma("presentationml.presentation.main+xml", "ppt/x.xml"), pptx, false),
                Arguments.of("a.odt", GoodFiles.openDocument("text"), odf + "text", false),
                Arguments.of("a.ods", GoodFiles.openDocument("spreadsheet"), odf + "spreadsheet", false),
                Arguments.of("a.odp", GoodFiles.openDocument("presentation"), odf + "presentation", false),
                Arguments.of("a.doc", GoodFiles.doc(), "application/msword", false),
                Arguments.of("a.xls", GoodFiles.xls(), "application/vnd.ms-excel", false),
                Arguments.of("a.rtf", latin("{\\rtf1\\ansi {\\b Hello} \\{brace\\}}\n"), "application/rtf", false),
                Arguments.of("a.zip", zip("a/plan.dwg", new byte[] {1, 2, 3}), "application/zip", false),
                Arguments.of("a.eml", GoodFiles.mail("filename=a.pdf", pdf()), "message/rfc822", false),
                Arguments.of("a.html", text(HTML), "text/html", false),
                Arguments.of("a.svg", text(SVG), "image/svg+xml", false),
                Arguments.of("a.csv", text("name;town\nZoë;Köln\n"), "text/csv", false),
                Arguments.of("a.txt", text("Dear Zoë,\nno more.\n"), "text/plain", false),
                Arguments.of("windows.txt", latin("Sehr geehrte Frau M\u00fcller,\r\n"), "text/plain", false),
                Arguments.of("pairs.txt", latin("\u00ff\u00feH\0i\0\n\0"), "text/plain", false),
                Arguments.of(
                        "invoice.xml",
                        text("<?xml version=\"1.0\"?><Invoice><ID>7</ID></Invoice>"),
                        "text/plain",
                        false),
                Arguments.of("letter.txt", text("MZ Bau GmbH, Musterstraße 1"), "text/plain", false),
                Arguments.of("no ending", pdf(), "application/pdf", true));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    void keepsWhatAFirmWorksWith(String name, byte[] content, String type, boolean preview) throws Exception {
        Inspected found = files.inspect(content, name);
        assertThat(found.mediaType()).isEqualTo(type);
        assertThat(found.preview()).isEqualTo(preview);
        assertThat(found.bytes()).isEqualTo(content.length);
        assertThat(found.label()).isNotBlank();
    }

    @Test
    void keepsPhotographsWithWhatTelephonesAppend() throws Exception {
        byte[] photo = picture("jpg");
        assertThat(files.refusal(GoodFiles.join(photo, photo), "photo.jpg")).isNull();
        assertThat(files.refusal(GoodFiles.join(photo, new byte[900]), "photo.jpg"))
                .isNull();
        assertThat(files.refusal(GoodFiles.join(photo, latin("Image_UTC_Data1764322200000SEFH\1\0SEFT")), "photo.jpg"))
                .isNull();
    }

    @Test
    void keepsElectronicInvoicesInAPdfAndJudgesThemLikeFiles() throws Exception {
        byte[] invoice = GoodFiles.deflate(text("<?xml version=\"1.0\"?><Invoice/>"));
        byte[] program = GoodFiles.deflate(WINDOWS_PROGRAM);
        byte[] macros = GoodFiles.deflate(GoodFiles.compound(Map.of("Macros", new byte[4_096])));
        String attached = "/Type /EmbeddedFile /Filter /FlateDecode";
        assertThat(files.refusal(pdf(GoodFiles.stream(5, attached, invoice)), "a.pdf"))
                .isNull();
        assertThat(files.refusal(pdf(GoodFiles.stream(5, attached, program)), "a.pdf"))
                .isEqualTo(Reason.EXECUTABLE);
        assertThat(files.refusal(pdf(GoodFiles.stream(5, attached, macros)), "a.pdf"))
                .isEqualTo(Reason.MACROS);
        assertThat(files.refusal(pdf(GoodFiles.stream(5, "/Filter /FlateDecode", program)), "a.pdf"))
                .isEqualTo(Reason.EXECUTABLE);
        assertThat(files.refusal(pdf(GoodFiles.stream(5, "/Type /EmbeddedFile", WINDOWS_PROGRAM)), "a.pdf"))
                .isEqualTo(Reason.EXECUTABLE);
        assertThat(files.refusal(pdf(GoodFiles.stream(5, "/Type /EmbeddedFile /Filter /LZWDecode", invoice)), "a.pdf"))
                .isEqualTo(Reason.ACTIVE_CONTENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7f454c4602010100",
                "feedfacf0c000001",
                "cffaedfe0c000001",
                "cafebabe00000045",
                "0061736d01000000",
                "4c0000000114020000000000",
                "213c617263683e0a64656269616e",
                "6465780a30333500",
                "aced000573720000",
                "edabeedb03000000",
                "7861722100001c",
                "4d5a900003000000"
            })
    void refusesProgramsOfEveryPlatform(String start) throws Exception {
        byte[] program = Arrays.copyOf(HexFormat.of().parseHex(start), 300);
        for (String name : List.of("tool", "invoice.pdf", "photo.jpg", "notes.txt")) {
            assertThat(files.refusal(program, name)).isEqualTo(Reason.EXECUTABLE);
        }
        assertThat(files.refusal(zip("readme", program), "a.zip")).isEqualTo(Reason.EXECUTABLE);
        assertThat(files.refusal(GoodFiles.mail("filename=readme", program), "a.eml"))
                .isEqualTo(Reason.EXECUTABLE);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", GoodFiles.types("wordprocessingml.document.main+xml"));
        parts.put("word/media/image1.png", program);
        assertThat(files.refusal(zip(parts), "a.docx")).isEqualTo(Reason.EXECUTABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "invoice.exe,EXECUTABLE",
        "invoice.pdf.EXE,EXECUTABLE",
        "invoice.scr.,EXECUTABLE",
        "invoice.exe. . ,EXECUTABLE",
        "app.jar,EXECUTABLE",
        "setup.msi,EXECUTABLE",
        "app.apk,EXECUTABLE",
        "link.lnk,EXECUTABLE",
        "x.wasm,EXECUTABLE",
        "run.bat,SCRIPT",
        "run.ps1,SCRIPT",
        "page.js,SCRIPT",
        "page.vbs,SCRIPT",
        "page.hta,SCRIPT",
        "a.pdf.js::$DATA,SCRIPT",
        "table.xlsm,MACROS",
        "letter.docm,MACROS",
        "table.xlsb,MACROS",
        "letter.dot,MACROS"
    })
    void refusesDangerousNamesWhateverIsInThem(String name, Reason reason) throws Exception {
        assertThat(files.refusal(text("harmless"), name)).isEqualTo(reason);
        assertThat(files.refusal(zip("papers/" + name, text("harmless")), "a.zip"))
                .isEqualTo(reason);
        assertThat(files.refusal(GoodFiles.mail("filename=\"" + name + "\"", text("harmless")), "a.eml"))
                .isEqualTo(reason);
    }

    @Test
    void refusesAttachmentsWhoseNameIsWrittenInPieces() throws Exception {
        for (String name : List.of(
                "filename*0=\"invoice.e\"; filename*1=\"xe\"",
                "filename*=UTF-8''invoice%2Eexe",
                "filename=\"=?utf-8?B?aW52b2ljZS5leGU=?=\"",
                "x=y;\r\n\tfilename=invoice.exe")) {
            assertThat(files.refusal(GoodFiles.mail(name, text("harmless")), "a.eml"))
                    .as(name)
                    .isEqualTo(Reason.EXECUTABLE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#!/bin/sh\nrm -rf ~\n",
                "\u00ef\u00bb\u00bf#!/usr/bin/python3\n",
                "@echo off\r\ndel *.*\r\n",
                "REM clean\r\n",
                "#Requires -Version 5\nGet-Item",
                "param([string]$a)\n",
                "<?php system($_GET[0]);",
                "<% eval request(1) %>",
                "'use strict';\nalert(1)",
                "const x = require('fs')\n",
                "var a = 1;\n",
                "Option Explicit\nDim a\n",
                "Set sh = CreateObject(\"x\")\n",
                "Windows Registry Editor Version 5.00\n",
                "[InternetShortcut]\nURL=x\n",
                "Notes\npowershell -EncodedCommand AAAA\n",
                "x\nCreateObject(\"WScript.Shell\").Run\n",
                "<job id=\"x\"><script language=\"JScript\"/></job>"
            })
    void refusesScriptsWhateverTheyAreCalled(String script) throws Exception {
        assertThat(files.refusal(latin(script), "notes.txt")).isEqualTo(Reason.SCRIPT);
        assertThat(files.refusal(zip("notes.txt", latin(script)), "a.zip")).isEqualTo(Reason.SCRIPT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>", "<a href='javascript:x'>x</a>", "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>", "<iframe src=x></iframe>", "<object data=x></object>",
                "<meta http-equiv=\"refresh\" content=0>", "<img\nONERROR \n= alert(1)>"
            })
    void refusesPagesAndDrawingsThatAct(String act) throws Exception {
        assertThat(files.refusal(text("<html><body>" + act + "</body></html>"), "a.html"))
                .isEqualTo(Reason.SCRIPT);
        assertThat(files.refusal(text("<svg xmlns=\"x\">" + act + "</svg>"), "a.svg"))
                .isEqualTo(Reason.SCRIPT);
        byte[] pairs = GoodFiles.join(
                latin("\u00ff\u00fe"), ("<html>" + act).getBytes(java.nio.charset.StandardCharsets.UTF_16LE));
        assertThat(files.refusal(pairs, "a.html")).isEqualTo(Reason.SCRIPT);
    }

    @Test
    void refusesMacrosOfEveryOffice() throws Exception {
        String word = "wordprocessingml.document.main+xml";
        Map<String, byte[]> hidden = new LinkedHashMap<>();
        hidden.put("[Content_Types].xml", GoodFiles.types(word));
        hidden.put("word/harmless.bin", GoodFiles.compound(Map.of("_VBA_PROJECT", new byte[4_096])));
        Map<String, byte[]> nested = new LinkedHashMap<>();
        nested.put("[Content_Types].xml", GoodFiles.types(word));
        nested.put("word/embeddings/a.xlsx", GoodFiles.ecma("spreadsheetml.sheet.main+xml", "xl/vbaProject.bin"));
        for (byte[] macros : List.of(
                GoodFiles.ecma(word, "word/vbaProject.bin"),
                GoodFiles.ecma(word, "word/VBAPROJECT.BIN"),
                zip("[Content_Types].xml", latin("<Types ContentType=\"x.macroEnabled.main+xml\"/>")),
                zip(hidden),
                zip(nested),
                GoodFiles.ecma("spreadsheetml.sheet.main+xml", "xl/macrosheets/sheet1.xml"),
                GoodFiles.openDocument("text", "Basic/Standard/Module1.xml"),
                GoodFiles.openDocument("text", "Scripts/python/x.xml"),
                GoodFiles.compound(Map.of("WordDocument", GoodFiles.word(0), "Macros", new byte[4_096])),
                GoodFiles.compound(Map.of("Workbook", GoodFiles.excel(0, 0x10), "_VBA_PROJECT_CUR", new byte[4_096])),
                GoodFiles.compound(Map.of("Workbook", GoodFiles.excel(1, 0x10))),
                GoodFiles.compound(Map.of("Workbook", GoodFiles.excel(0, 0x40))))) {
            assertThat(files.refusal(macros, "a")).isEqualTo(Reason.MACROS);
        }
    }

    @Test
    void refusesWhatIsEncrypted() throws Exception {
        byte[] locked = zip("a.txt", text("x"));
        for (int at = 0; at + 4 < locked.length; at++) {
            if (locked[at] == 'P' && locked[at + 1] == 'K' && locked[at + 2] == 1 && locked[at + 3] == 2) {
                locked[at + 8] |= 1;
            }
        }
        byte[] excel = GoodFiles.excel(0, 0x10);
        excel[12] = 0x2F;
        Map<String, byte[]> odt = new LinkedHashMap<>();
        odt.put("mimetype", latin("application/vnd.oasis.opendocument.text"));
        odt.put("META-INF/manifest.xml", latin("<manifest:encryption-data/>"));
        for (byte[] content : List.of(
                locked,
                zip(odt),
                GoodFiles.compound(Map.of("EncryptedPackage", new byte[4_096])),
                GoodFiles.compound(Map.of("WordDocument", GoodFiles.word(0x0100))),
                GoodFiles.compound(Map.of("Workbook", excel)),
                pdf(latin("7 0 obj << /Encrypt 8 0 R >> endobj\n")),
                pdf(latin("7 0 obj << /E#6ecrypt 8 0 R >> endobj\n")))) {
            assertThat(files.refusal(content, "a")).isEqualTo(Reason.ENCRYPTED);
        }
    }

    @Test
    void refusesWhatStartsSomethingWhenItIsOpened() throws Exception {
        String objects = "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode";
        byte[] launch = GoodFiles.deflate(latin("5 0 << /S /Launch /F (x) >>"));
        Map<String, byte[]> controls = new LinkedHashMap<>();
        controls.put("[Content_Types].xml", GoodFiles.types("wordprocessingml.document.main+xml"));
        controls.put("word/activeX/activeX1.xml", latin("<x/>"));
        for (byte[] content : List.of(
                pdf(latin("5 0 obj << /S /Launch /F (x) >> endobj\n")),
                pdf(latin("5 0 obj << /S/L#61unch/F (x) >> endobj\n")),
                pdf(latin("% 5 0 obj << /S /Launch >> endobj\n")),
                pdf(GoodFiles.stream(5, objects, launch)),
                pdf(GoodFiles.stream(5, objects + " /DecodeParms << /Predictor 12 >>", launch)),
                pdf(GoodFiles.stream(5, "/Type /ObjStm /N 1 /First 4 /Filter /ASCIIHexDecode", latin("2f>"))),
                zip(controls),
                GoodFiles.compound(Map.of("WordDocument", GoodFiles.word(0), "\1Ole10Native", new byte[4_096])),
                latin("{\\rtf1 {\\object\\objemb {\\*\\objdata 0105}}}"),
                latin("{\\rtf1 {\\field{\\*\\fldinst DDEAUTO c:\\\\x}}}"))) {
            assertThat(files.refusal(content, "a")).isEqualTo(Reason.ACTIVE_CONTENT);
        }
    }

    @Test
    void showsNoPdfThatHasAScriptButKeepsIt() throws Exception {
        byte[] script = GoodFiles.deflate(latin("5 0 << /S /JavaScript /JS (x) >>"));
        for (byte[] form : List.of(
                pdf(latin("5 0 obj << /S /JavaScript /JS (x) >> endobj\n")),
                pdf(latin("5 0 obj << /XFA 6 0 R >> endobj\n")),
                pdf(GoodFiles.stream(5, "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", script)))) {
            assertThat(files.inspect(form, "form.pdf").preview()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/cron",
                "a/../../b",
                "/etc/passwd",
                "C:/x",
                "..\\..\\x",
                "\\\\host\\x",
                "a\nb",
                "a\u0001b",
                ".."
            })
    void refusesArchivesWhoseNamesLeadOut(String name) throws Exception {
        assertThat(files.refusal(zip(name, text("x")), "a.zip")).isEqualTo(Reason.UNSAFE_NAME);
    }

    @Test
    void refusesJarsAndArchivesThatAreNotLookedInto() throws Exception {
        assertThat(files.refusal(zip("META-INF/MANIFEST.MF", text("x")), "a.zip"))
                .isEqualTo(Reason.EXECUTABLE);
        assertThat(files.refusal(zip("AndroidManifest.xml", text("x")), "a.zip"))
                .isEqualTo(Reason.EXECUTABLE);
        for (String start :
                List.of("526172211a0700", "377abcaf271c00", "1f8b0800", "425a6839", "fd377a585a00", "4d534346")) {
            byte[] archive = Arrays.copyOf(HexFormat.of().parseHex(start), 100);
            assertThat(files.refusal(archive, "a")).isEqualTo(Reason.TYPE_NOT_ALLOWED);
            assertThat(files.refusal(zip("a", archive), "a.zip")).isEqualTo(Reason.TYPE_NOT_ALLOWED);
        }
    }

    @Test
    void refusesWhatIsEmptyUnknownOrCutShort() throws Exception {
        assertThat(files.refusal(new byte[0], "a.pdf")).isEqualTo(Reason.EMPTY);
        assertThat(files.refusal(zip(Map.of()), "a.zip")).isEqualTo(Reason.EMPTY);
        assertThat(files.refusal(new byte[] {1, 2, 3, 4}, "a")).isEqualTo(Reason.TYPE_NOT_ALLOWED);
        assertThat(files.refusal(latin("ID3\3\0\0\0\0\0\0"), "song.mp3")).isEqualTo(Reason.TYPE_NOT_ALLOWED);
        assertThat(files.refusal(GoodFiles.compound(Map.of("PowerPoint Document", new byte[4_096])), "a.ppt"))
                .isEqualTo(Reason.TYPE_NOT_ALLOWED);
        for (byte[] whole : List.of(
                pdf(),
                picture("jpg"),
                picture("png"),
                picture("gif"),
                GoodFiles.webp(),
                GoodFiles.docx(),
                GoodFiles.doc())) {
            for (int length = 20; length < whole.length - 1; length += Math.max(1, whole.length / 60)) {
                assertThat(files.refusal(Arrays.copyOf(whole, length), "a"))
                        .as("%d of %d bytes", length, whole.length)
                        .isNotNull();
            }
        }
    }

    @Test
    void spellsEveryReasonAsTheApiDoes() {
        assertThat(Reason.TYPE_NOT_ALLOWED.wireName()).isEqualTo("type-not-allowed");
        assertThat(Arrays.stream(Reason.values()).map(Reason::wireName)).allMatch(name -> name.matches("[a-z-]+"));
    }
}
