package dev.plumbline.documents.shelf;

import dev.plumbline.documents.DocumentsPermission;
import dev.plumbline.records.TimelineEntry;
import dev.plumbline.records.TimelineSource;
import dev.plumbline.records.TimelineSpan;
import java.util.List;
import java.util.UUID;

/** Tells in timelines what happened with documents, to those who see them. */
public record ToldSource(String name, Reading reading) implements TimelineSource {
    @FunctionalInterface
    public interface Reading {
        List<TimelineEntry> read(String kind, List<UUID> records, TimelineSpan span);
    }

    @Override
    public String code() {
        return "documents";
    }

    @Override
    public String permission() {
        return DocumentsPermission.READ;
    }

    @Override
    public boolean serves(String kind) {
        return true;
    }

    @Override
    public List<TimelineEntry> read(String kind, List<UUID> records, TimelineSpan span) {
        return reading.read(kind, records, span);
    }
}
