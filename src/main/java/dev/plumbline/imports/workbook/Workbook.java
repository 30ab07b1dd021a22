package dev.plumbline.imports.workbook;

import dev.plumbline.imports.RowSource;
import dev.plumbline.imports.TableLimits;
import dev.plumbline.imports.TableProblem.Code;
import dev.plumbline.imports.TableRefused;
import dev.plumbline.imports.workbook.GuardedPart.UnpackBudget;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** An XLSX file that passed the guards, open for reading. */
public final class Workbook implements Closeable {

    private static final int NESTED_SIGNATURE = 0x504B;
    private static final String MAIN_PART = "/officeDocument";

    private final ZipFile zip;
    private final TableLimits limits;
    private final UnpackBudget budget;
    private final Map<String, String> sheetParts = new HashMap<>();
    private final List<String> sheets = new ArrayList<>();
    private SharedStrings strings = SharedStrings.none();
    private NumberFormats formats = NumberFormats.none();

    private Workbook(ZipFile zip, TableLimits limits) {
        this.zip = zip;
        this.limits = limits;
        this.budget = new UnpackBudget(limits.unpackedBytes());
    }

    /** Opens a file that begins like an archive; refuses every archive that is not an XLSX workbook. */
    public static Workbook open(Path file, TableLimits limits) throws IOException {
        ZipGuard.check(file, limits);
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException | EOFException e) {
            throw ZipGuard.damaged();
        }
        Workbook workbook = new Workbook(zip, limits);
        try {
            workbook.readParts();
            return workbook;
        } catch (ZipException | EOFException e) {
            workbook.close();
            throw ZipGuard.damaged();
        } catch (IOException | RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    /** The names of the sheets that hold cells, in the order of their tabs. */
    public List<String> sheets() {
        return List.copyOf(sheets);
    }

    public RowSource rows(String sheet) throws IOException {
        String part = sheetParts.get(sheet);
        if (part == null) {
            throw TableRefused.of(
                    Code.SHEET_NOT_FOUND,
                    "The workbook has no sheet of that name. It has: " + String.join(", ", sheets) + ".");
        }
        return new SheetRows(xml(part), strings, formats, limits);
    }

    private void readParts() throws IOException {
        String main = mainPart();
        refuseNestedArchives();
        Map<String, String> related = relations(main);
        String stringsPart = related.get("/sharedStrings");
        if (stringsPart != null && zip.getEntry(stringsPart) != null) {
            strings = SharedStrings.read(xml(stringsPart), limits.cellLength());
        }
        String styles = related.get("/styles");
        if (styles != null && zip.getEntry(styles) != null) {
            formats = NumberFormats.read(xml(styles));
        }
        readSheets(main, related);
    }

    private String mainPart() throws IOException {
        if (zip.getEntry("[Content_Types].xml") == null || zip.getEntry("_rels/.rels") == null) {
            throw WorkbookKind.refusal(zip);
        }
        String main = relations("").get(MAIN_PART);
        if (main == null || zip.getEntry(main) == null || !main.startsWith("xl/") || !main.endsWith(".xml")) {
            throw WorkbookKind.refusal(zip);
        }
        return main;
    }

    private void refuseNestedArchives() throws IOException {
        for (ZipEntry entry : zip.stream().toList()) {
            try (InputStream part = zip.getInputStream(entry)) {
                byte[] start = part.readNBytes(2);
                if (start.length == 2 && (start[0] << 8 | start[1]) == NESTED_SIGNATURE) {
                    throw ZipGuard.unsafe("has another archive inside");
                }
            }
        }
    }

    private void readSheets(String main, Map<String, String> related) throws IOException {
        try (SafeXml xml = xml(main)) {
            for (String name = xml.nextStart(); name != null; name = xml.nextStart()) {
                if (name.equals("workbookPr")) {
                    formats = formats.counting(isTrue(xml.attribute("date1904")));
                } else if (name.equals("sheet")) {
                    String title = xml.attribute("name");
                    String part = related.get(String.valueOf(xml.attribute("id")));
                    if (title != null && part != null && part.contains("worksheets/") && zip.getEntry(part) != null) {
                        sheets.add(title);
                        sheetParts.put(title, part);
                    }
                }
            }
        }
    }

    /** Parts that the given part points to, by the last word of the relation's type and by its id. */
    private Map<String, String> relations(String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String source = folder + "_rels/" + part.substring(slash) + ".rels";
        Map<String, String> targets = new HashMap<>();
        if (zip.getEntry(source) == null) {
            return targets;
        }
        try (SafeXml xml = xml(source)) {
            for (String name = xml.nextStart(); name != null; name = xml.nextStart()) {
                String target = xml.attribute("Target");
                String type = xml.attribute("Type");
                String id = xml.attribute("Id");
                if (name.equals("Relationship") && target != null && type != null && id != null) {
                    String path = target.startsWith("/") ? target.substring(1) : folder + target;
                    targets.putIfAbsent(type.substring(type.lastIndexOf('/') < 0 ? 0 : type.lastIndexOf('/')), path);
                    targets.put(id, path);
                }
            }
        }
        return targets;
    }

    private SafeXml xml(String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw ZipGuard.damaged();
        }
        try {
            return new SafeXml(new GuardedPart(zip.getInputStream(entry), entry.getCompressedSize(), budget));
        } catch (ZipException | EOFException e) {
            throw ZipGuard.damaged();
        }
    }

    static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
