package dev.plumbline.documents.folders;

/**
 * What lies right in a folder.
 *
 * @param documents of all people, those too that were removed: none of them may lose its place
 * @param shown     those that are there and that the caller sees
 */
record FolderContent(long documents, long shown, long folders) {
    boolean empty() {
        return documents + folders == 0;
    }

    String said() {
        return "It has " + count(documents, "document") + " and " + count(folders, "folder") + ".";
    }

    private static String count(long many, String what) {
        return many == 0 ? "no " + what + "s" : many + " " + what + (many == 1 ? "" : "s");
    }
}
