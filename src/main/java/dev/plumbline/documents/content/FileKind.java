package dev.plumbline.documents.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is kept. HTML and SVG are for downloads only: a browser must never show them from our address. */
enum FileKind {
    PDF("application/pdf", "PDF", "pdf"),
    JPEG("image/jpeg", "JPEG picture", "jpg jpeg jpe jfif"),
    PNG("image/png", "PNG picture", "png"),
    GIF("image/gif", "GIF picture", "gif"),
    WEBP("image/webp", "WebP picture", "webp"),
    TIFF("image/tiff", "TIFF picture", "tif tiff"),
    HEIC("image/heic", "HEIC picture", "heic heif"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Excel workbook", "xlsx"),
    PPTX(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "PowerPoint presentation",
            "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "OpenDocument text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "OpenDocument spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "OpenDocument presentation", "odp"),
    DOC("application/msword", "Word document (97-2003)", "doc"),
    XLS("application/vnd.ms-excel", "Excel workbook (97-2003)", "xls"),
    RTF("application/rtf", "Rich text", "rtf"),
    ZIP("application/zip", "ZIP archive", "zip"),
    EML("message/rfc822", "E-mail", "eml"),
    HTML("text/html", "Web page", "html htm xhtml"),
    SVG("image/svg+xml", "SVG drawing", "svg"),
    CSV("text/csv", "CSV table", "csv tsv"),
    TEXT("text/plain", "Text", "txt");

    private static final Set<FileKind> SHOWN = Set.of(PDF, JPEG, PNG, GIF, WEBP);

    private static final Map<String, FileKind> BY_ENDING = Arrays.stream(values())
            .flatMap(kind -> Arrays.stream(kind.endings.split(" ")).map(ending -> Map.entry(ending, kind)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Map<String, FileKind> BY_MEDIA_TYPE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(kind -> kind.mediaType, Function.identity()));

    private final String mediaType;
    private final String label;
    /** Those that a name may have, with a space between them. */
    private final String endings;

    FileKind(String mediaType, String label, String endings) {
        this.mediaType = mediaType;
        this.label = label;
        this.endings = endings;
    }

    /** The kind that a name with this ending promises. */
    static @Nullable FileKind promisedBy(String ending) {
        return BY_ENDING.get(ending.toLowerCase(Locale.ROOT));
    }

    static @Nullable FileKind ofMediaType(String mediaType) {
        return BY_MEDIA_TYPE.get(mediaType);
    }

    String label() {
        return label;
    }

    /** A table with one column is a plain text too, and so is a mail. */
    boolean mayBeCalled(FileKind promised) {
        return this == promised || (isPlainText() && promised.isPlainText()) || (this == EML && promised == TEXT);
    }

    private boolean isPlainText() {
        return this == TEXT || this == CSV;
    }

    Inspected inspected(long bytes, boolean passive) {
        return new Inspected(mediaType, label, bytes, passive && SHOWN.contains(this));
    }
}
