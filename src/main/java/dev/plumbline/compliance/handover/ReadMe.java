package dev.plumbline.compliance.handover;

import dev.plumbline.compliance.Words;
import dev.plumbline.compliance.handover.PackFile.Packed;

/** What whoever gets a pack has to know of it. */
final class ReadMe {
    private static final int COLUMN = 18;

    private ReadMe() {}

    static String of(Packed packed) {
        StringBuilder text = new StringBuilder("Compliance pack of " + packed.name() + "\n"
                + "Property " + packed.property().value() + "\n"
                + "As of " + Words.day(packed.day()) + ", from what is known when this was made. No legal advice.\n\n");
        for (PackPart part : PackPart.values()) {
            line(text, part.file(), part.says());
        }
        line(text, PackFile.CERTIFICATES + "/", "The files of the certificates");
        return text.append("""

                        manifest.txt at the top has the SHA-256 sum of each file; sha256sum --check manifest.txt
                        compares them. manifest.json also names what should be here and is not, with the reason.

                        HOW THE PROOF IS CHECKED

                        Everything that is recorded of this property is an entry of the firm's log, which nobody can
                        change unseen: each entry is a leaf of a Merkle tree (RFC 9162), and the root of the tree is
                        signed (Ed25519). proof.jsonl has these entries, the way from each to the root, and the
                        signed root. Any computer checks it without a connection and without the firm:

                            plumbline audit verify proof.jsonl

                        The file names its own key. That it is the firm's, no file can show: ask the firm for its
                        key, or read it under "Audit log", and add it as --key. A line of proof.jsonl says in "leaf"
                        who did what to which record and when, and in "content" what it was before and after. In
                        duties.json each certificate has its id, under which the proof has what was recorded of it.
                        """).toString();
    }

    private static void line(StringBuilder text, String file, String says) {
        text.append(file)
                .repeat(' ', Math.max(1, COLUMN - file.length()))
                .append(says)
                .append('\n');
    }
}
