package dev.plumbline.documents.content;

import dev.plumbline.documents.content.ContentRefused.Reason;
import dev.plumbline.platform.ZipDirectory;
import dev.plumbline.platform.ZipDirectory.Entry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells which office document an archive is, by the list of its parts' types (ECMA-376 part 2) or the type in its first part
 * (OpenDocument part 2), and whether it holds macros. The XML is searched as text and never parsed; it needs no entity, no
 * numbered letter and no other encoding than UTF-8 to be honest, so one that could hide a word behind them is refused.
 */
final class OfficeParts {

    static final int LIST_MAX = 4 << 20;

    private static final String TYPES = "[content_types].xml";
    private static final String MANIFEST = "meta-inf/manifest.xml";
    private static final String MEDIA_TYPE = "mimetype";

    private static final Map<String, FileKind> MAIN_PARTS = Map.of(
            "wordprocessingml.document.main+xml", FileKind.DOCX,
            "spreadsheetml.sheet.main+xml", FileKind.XLSX,
            "presentationml.presentation.main+xml", FileKind.PPTX);

    /** Projects in Basic, sheets of macros from before Basic, and the types of parts that hold them. */
    private static final List<String> MACRO_PARTS = List.of("vbaproject", "vbadata", "macrosheet", "dialogsheets/");

    private static final List<String> MACRO_TYPES = List.of("macroenabled", "vbaproject", "macrosheet");

    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    private OfficeParts() {}

    /** The kind of document; null for an archive that is none. */
    static @Nullable FileKind kind(ZipDirectory directory) throws IOException, ContentRefused {
        Entry types = part(directory, TYPES);
        if (types != null) {
            return ecma(directory, plain(directory, types));
        }
        Entry first = directory.entries().getFirst();
        if (!first.name().equals(MEDIA_TYPE)) {
            return null;
        }
        String mediaType = plain(directory, first).strip();
        return mediaType.startsWith(OPEN_DOCUMENT) ? openDocument(directory, mediaType) : null;
    }

    private static FileKind ecma(ZipDirectory directory, String types) throws ContentRefused {
        if (MACRO_TYPES.stream().anyMatch(types::contains)) {
            throw new ContentRefused(Reason.MACROS);
        }
        for (Entry entry : directory.entries()) {
            String name = entry.name().toLowerCase(Locale.ROOT);
            if (MACRO_PARTS.stream().anyMatch(name::contains)) {
                throw new ContentRefused(Reason.MACROS);
            }
            if (name.contains("/activex/")) {
                throw new ContentRefused(Reason.ACTIVE_CONTENT);
            }
        }
        List<FileKind> kinds = MAIN_PARTS.entrySet().stream()
                .filter(main -> types.contains(main.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (kinds.isEmpty()) {
            throw new ContentRefused(Reason.TYPE_NOT_ALLOWED);
        }
        if (kinds.size() > 1) {
            throw new ContentRefused(Reason.POLYGLOT);
        }
        return kinds.getFirst();
    }

    private static FileKind openDocument(ZipDirectory directory, String mediaType) throws IOException, ContentRefused {
        FileKind kind = FileKind.ofMediaType(mediaType);
        if (kind == null) {
            throw new ContentRefused(Reason.TYPE_NOT_ALLOWED);
        }
        for (Entry entry : directory.entries()) {
            if (entry.name().startsWith("Basic/") || entry.name().startsWith("Scripts/")) {
                throw new ContentRefused(Reason.MACROS);
            }
        }
        Entry manifest = part(directory, MANIFEST);
        if (manifest != null && plain(directory, manifest).contains("encryption-data")) {
            throw new ContentRefused(Reason.ENCRYPTED);
        }
        return kind;
    }

    private static @Nullable Entry part(ZipDirectory directory, String name) {
        return directory.entries().stream()
                .filter(entry -> entry.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElse(null);
    }

    private static String plain(ZipDirectory directory, Entry entry) throws IOException, ContentRefused {
        if (entry.unpacked() > LIST_MAX) {
            throw new ContentRefused(Reason.BOMB);
        }
        try (InputStream part = directory.open(entry)) {
            String text = new String(part.readAllBytes(), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
            if (text.indexOf('\0') >= 0 || text.contains("<!entity") || text.contains("&#")) {
                throw new ContentRefused(Reason.UNREADABLE);
            }
            return text;
        }
    }
}
