package dev.plumbline.documents.content;

import dev.plumbline.documents.content.ContentRefused.Reason;
import dev.plumbline.documents.content.Inspection.Found;
import dev.plumbline.documents.content.Inspection.Walk;
import dev.plumbline.platform.ZipDirectory;
import dev.plumbline.platform.ZipDirectory.Entry;
import dev.plumbline.platform.ZipFault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.Locale;

/** A ZIP archive, which an office document is too. Every part is unpacked once and judged as if it had come alone. */
final class Archive {

    static final int ENTRIES_MAX = 5_000;
    static final int RATIO_MAX = 100;

    /** White pictures in honest documents pack better than that; what is smaller cannot hurt. */
    static final long RATIO_GRACE = 16L << 20;

    /** Office programs leave room of some hundred bytes behind a header to write in later. */
    static final int PADDING_MAX = 1_024;

    private static final int BEGINNING = 64;

    private Archive() {}

    static Found judge(Bytes bytes, Walk walk) throws IOException, ContentRefused {
        ZipDirectory directory = directory(bytes);
        if (directory.entries().isEmpty()) {
            throw new ContentRefused(Reason.EMPTY, "The archive is empty. Pack it again and upload that.");
        }
        for (Entry entry : directory.entries()) {
            refuseUnsafe(entry, walk);
        }
        directory.refuseOverlaps();
        directory.refuseHidden();
        for (Entry entry : directory.entries()) {
            refusePadding(directory.extra(entry));
        }
        FileKind office = OfficeParts.kind(directory);
        for (Entry entry : directory.entries()) {
            judgePart(directory, entry, office != null, walk);
        }
        return Found.of(office == null ? FileKind.ZIP : office);
    }

    private static ZipDirectory directory(Bytes bytes) throws IOException, ContentRefused {
        try {
            return ZipDirectory.read(bytes.channel(), ENTRIES_MAX);
        } catch (ZipFault fault) {
            if (fault.kind() == ZipFault.Kind.DAMAGED && Signatures.endsAsArchive(bytes)) {
                throw new ContentRefused(Reason.POLYGLOT);
            }
            throw fault;
        }
    }

    private static void refuseUnsafe(Entry entry, Walk walk) throws ContentRefused {
        FileName name = new FileName(entry.name());
        name.refuseEscape();
        if (entry.encrypted()) {
            throw new ContentRefused(Reason.ENCRYPTED);
        }
        name.refuseDangerous();
        if (isProgramsPart(entry.name())) {
            throw new ContentRefused(Reason.EXECUTABLE);
        }
        if (entry.huge() || !entry.common()) {
            throw new ContentRefused(
                    Reason.UNREADABLE,
                    "The archive is packed in a way that few programs can open. Pack it as a usual ZIP and upload that.");
        }
        if (entry.unpacked() > RATIO_GRACE && entry.unpacked() / RATIO_MAX > entry.packed()) {
            throw new ContentRefused(Reason.BOMB);
        }
        walk.spend(entry.unpacked());
    }

    /** Archives that Java or Android run, whatever they are called. */
    private static boolean isProgramsPart(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("meta-inf/manifest.mf") || lower.equals("androidmanifest.xml");
    }

    private static void refusePadding(byte[] extra) throws ContentRefused {
        if (extra.length > PADDING_MAX || Signatures.otherFace(extra)) {
            throw new ContentRefused(Reason.POLYGLOT);
        }
    }

    private static void judgePart(ZipDirectory directory, Entry entry, boolean office, Walk walk)
            throws IOException, ContentRefused {
        try (InputStream part = directory.open(entry)) {
            byte[] head = part.readNBytes(BEGINNING);
            boolean container = Signatures.starts(head, Signatures.ZIP)
                    || Signatures.starts(head, Signatures.COMPOUND)
                    || Signatures.surelyProgram(head);
            if (container || (!office && !entry.folder())) {
                walk.judgePart(new SequenceInputStream(new ByteArrayInputStream(head), part));
            } else {
                Signatures.refuseProgram(head);
                part.transferTo(OutputStream.nullOutputStream());
            }
        }
    }
}
