package dev.plumbline.compliance.handover;

/** What a pack has of each property, in this order, before the files of its certificates. */
enum PackPart {
    READ_ME("read-me.txt", "What is what, and how the proof is checked"),
    DUTIES_PAPER("duties.pdf", "Each duty on that day: state, why, source, penalty"),
    DUTIES("duties.json", "The same for programs"),
    CERTIFICATES("certificates.csv", "What was handed in, by whom, and what a second person said of it"),
    COPIES("copies.csv", "Which tenants were given a copy of what, when and how"),
    ACCESS("access.csv", "Each attempt to get in: when, how, what came of it"),
    PROOF("proof.jsonl", "What the log of the firm has of this property, each entry with its proof");

    private final String file;
    private final String says;

    PackPart(String file, String says) {
        this.file = file;
        this.says = says;
    }

    String file() {
        return file;
    }

    /** For the file that explains the others. */
    String says() {
        return says;
    }
}
