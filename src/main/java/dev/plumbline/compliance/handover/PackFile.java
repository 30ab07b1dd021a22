package dev.plumbline.compliance.handover;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.documents.DocumentVersionId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One file of a pack.
 *
 * @param part    null for the file of a certificate
 * @param version what shows the certificate; null for a part
 */
record PackFile(
        Packed of,
        String name,
        @Nullable PackPart part,
        @Nullable DocumentVersionId version) {
    /** Where the files of certificates lie. */
    static final String CERTIFICATES = "certificates";

    /**
     * A property in a pack.
     *
     * @param name    what people call it
     * @param several whether it is one of several, which have a folder each
     */
    record Packed(PropertyId property, String name, LocalDate day, boolean several) {}

    static PackFile of(Packed property, PackPart part) {
        return new PackFile(property, part.file(), part, null);
    }

    static PackFile of(Packed property, String name, DocumentVersionId version) {
        return new PackFile(property, name, null, version);
    }

    List<String> folder() {
        List<String> home = of.several() ? List.of(of.name()) : List.of();
        return part != null
                ? home
                : Stream.concat(home.stream(), Stream.of(CERTIFICATES)).toList();
    }
}
