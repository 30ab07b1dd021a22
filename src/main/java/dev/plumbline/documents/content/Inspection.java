package dev.plumbline.documents.content;

import dev.plumbline.documents.content.ContentRefused.Reason;
import dev.plumbline.platform.ZipFault;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds out what a file is and refuses what is not to be kept. Nothing is decoded or run: structures are walked, in little
 * memory and with every count bounded.
 */
@Component
public final class Inspection {

    /** The largest file that is looked at. */
    public static final long BYTES_MAX = 100L << 20;

    /** What a file is; {@code kind} is null for what we do not know, which may lie in an archive but not come alone. */
    record Found(@Nullable FileKind kind, boolean passive) {
        static final Found UNKNOWN = new Found(null, false);

        static Found of(FileKind kind) {
            return new Found(kind, true);
        }
    }

    /**
     * @param file     the bytes; parts of an archive are unpacked beside it, one at a time, and removed at once
     * @param fileName as the person's machine calls it
     * @throws ContentRefused when the file is not to be kept
     */
    public Inspected inspect(Path file, String fileName) throws IOException, ContentRefused {
        FileName name = new FileName(fileName);
        try (Bytes bytes = Bytes.open(file)) {
            if (bytes.size() > BYTES_MAX) {
                throw new ContentRefused(
                        Reason.TOO_LARGE,
                        String.format(
                                Locale.ROOT,
                                "The file is larger than %,d MB. Split it, or save it in a smaller size.",
                                BYTES_MAX >> 20));
            }
            name.refuseDangerous();
            Found found = judge(bytes, new Walk(file.resolveSibling("")));
            FileKind kind = found.kind();
            if (kind == null) {
                throw new ContentRefused(Reason.TYPE_NOT_ALLOWED);
            }
            name.refuseUnlessTrueFor(kind);
            return kind.inspected(bytes.size(), found.passive());
        } catch (ZipFault fault) {
            throw refusal(fault);
        } catch (EOFException e) {
            throw new ContentRefused(Reason.UNREADABLE);
        }
    }

    /** What these bytes are, be they a file or a part of one. */
    static Found judge(Bytes bytes, Walk walk) throws IOException, ContentRefused {
        byte[] head = bytes.head();
        if (head.length == 0) {
            throw new ContentRefused(Reason.EMPTY);
        }
        Signatures.refuseProgram(head);
        if (Signatures.starts(head, Signatures.ZIP) || Signatures.starts(head, Signatures.ZIP_WITHOUT_PARTS)) {
            return Archive.judge(bytes, walk);
        }
        if (Signatures.unopenedArchive(bytes, head)) {
            throw new ContentRefused(
                    Reason.TYPE_NOT_ALLOWED,
                    "Archives of this type cannot be looked into. Pack it as ZIP, or upload what is in it.");
        }
        if (Signatures.endsAsArchive(bytes)) {
            throw new ContentRefused(Reason.POLYGLOT);
        }
        if (Signatures.starts(head, Signatures.COMPOUND)) {
            return CompoundFile.judge(bytes);
        }
        return byMagic(bytes, head, walk);
    }

    private static Found byMagic(Bytes bytes, byte[] head, Walk walk) throws IOException, ContentRefused {
        String type = mediaType(head);
        FileKind kind = FileKind.ofMediaType(type.equals("image/heif") ? "image/heic" : type);
        if (kind == FileKind.PDF) {
            return PdfFile.judge(bytes, walk);
        }
        refuseLatePdf(head);
        if (kind != null && Pictures.drawn(kind)) {
            Pictures.refuse(kind, bytes);
            return Found.of(kind);
        }
        if (!TextFile.isText(bytes)) {
            return Found.UNKNOWN;
        }
        if (kind == FileKind.EML || MailFile.looksLikeOne(Bytes.lowerCase(head))) {
            MailFile.refuse(bytes, walk);
            return Found.of(FileKind.EML);
        }
        return Found.of(TextFile.judge(bytes, head, type));
    }

    private static String mediaType(byte[] head) throws IOException {
        return Tika.TYPES
                .detect(new ByteArrayInputStream(head), new Metadata())
                .getBaseType()
                .toString();
    }

    /** Readers of PDF forgive what stands before its header; the others show that instead. */
    private static void refuseLatePdf(byte[] head) throws ContentRefused {
        int within = Math.min(head.length, Signatures.PDF_HEADER_WITHIN);
        if (Bytes.text(head).substring(0, within).contains("%PDF-")) {
            throw new ContentRefused(Reason.POLYGLOT);
        }
    }

    private static ContentRefused refusal(ZipFault fault) {
        return new ContentRefused(
                switch (fault.kind()) {
                    case DAMAGED -> Reason.UNREADABLE;
                    case TWICE, SURPLUS -> Reason.POLYGLOT;
                    case TOO_MANY, OVERLAP, LIES -> Reason.BOMB;
                });
    }

    /** Read when the first file comes: its list has 1,700 types. */
    private static final class Tika {
        static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
    }

    /** The way down into one file: how deep it went, and what all its parts together unpacked to. */
    static final class Walk {

        /** An e-mail with an archive with a document with a table in it is honest. */
        static final int DEPTH_MAX = 4;

        static final long UNPACKED_MAX = 512L << 20;

        private final Path folder;
        private final int depth;
        private final AtomicLong unpacked;

        Walk(Path folder) {
            this(folder, 0, new AtomicLong());
        }

        private Walk(Path folder, int depth, AtomicLong unpacked) {
            this.folder = folder;
            this.depth = depth;
            this.unpacked = unpacked;
        }

        void spend(long bytes) throws ContentRefused {
            if (unpacked.addAndGet(bytes) > UNPACKED_MAX) {
                throw new ContentRefused(Reason.BOMB);
            }
        }

        Walk deeper() throws ContentRefused {
            if (depth == DEPTH_MAX) {
                throw new ContentRefused(Reason.TOO_DEEP);
            }
            return new Walk(folder, depth + 1, unpacked);
        }

        /** Judges a part by itself. It lies beside the file while it is looked at, and never longer. */
        void judgePart(InputStream part) throws IOException, ContentRefused {
            Walk below = deeper();
            Path file = Files.createTempFile(folder, "part", null);
            try (FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE)) {
                OutputStream out = Channels.newOutputStream(channel);
                part.transferTo(out);
                if (channel.size() > 0) {
                    judge(new Bytes(channel), below);
                }
            }
        }
    }
}
