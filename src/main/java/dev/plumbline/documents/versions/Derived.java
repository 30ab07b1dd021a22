package dev.plumbline.documents.versions;

import dev.plumbline.documents.DocumentVersionId;
import java.util.Collection;
import java.util.List;

/** What is made of a version and must go with it: extracted text, thumbnails. A bean of each kind. */
public interface Derived {
    /** Removes, in the running transaction, all that was made of these versions; what lies in the store is named in the answer, to be erased there after the commit. */
    List<String> erase(Collection<DocumentVersionId> versions);
}
