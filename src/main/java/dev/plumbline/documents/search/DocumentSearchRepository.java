package dev.plumbline.documents.search;

import dev.plumbline.documents.shelf.SeenDocuments;
import dev.plumbline.records.RecordSearch;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DocumentSearchRepository {
    private static final String DOCUMENT = """
            select d.id, d.name, d.record_kind, d.record_id, coalesce(d.current_id, d.latest_id) as shown_id,
                   :whole + shared.likeness(:q, documents.label_of(d.name, d.tags)) as rank
              from documents.document d
             where d.firm_id = shared.firm()
            """ + " and (:all or " + SeenDocuments.CONDITION + ")";
    private static final String BEST = """
             order by rank desc, d.updated_at desc, d.id
             limit :limit
            """;

    // In the select list a function gives one row after another, so that it ends with the limit. An
    // array is looked up by the key; a list of rows would be joined to all documents of the firm.
    private static final String NAMED =
            DOCUMENT + " and d.id = any(array(select documents.document_named(:q) limit :candidates))\n" + BEST;
    private static final String SAYING =
            DOCUMENT + " and d.id = any(array(select documents.document_saying(:q) limit :candidates))\n" + BEST;
    private static final String LIKE =
            DOCUMENT + " and d.id = any(array(select documents.document_like(:q) limit :candidates))\n" + BEST;

    private static final String AROUND = """
            select t.id, substr(t.content, greatest(1, strpos(lower(t.content), :word) - :before), :length) as part
              from documents.text t
             where t.firm_id = shared.firm() and t.id = any(:ids) and strpos(lower(t.content), :word) > 0
            """;

    private final JdbcClient jdbc;

    DocumentSearchRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those whose name and tags have all words. */
    List<FoundDocument> named(String words, int most) {
        return found(NAMED, words, 1, most);
    }

    /** Those that say all words. */
    List<FoundDocument> saying(String words, int most) {
        return found(SAYING, words, 1, most);
    }

    /** Those whose name or tags are like the words. */
    List<FoundDocument> like(String words, int most) {
        return found(LIKE, words, 0, most);
    }

    /**
     * What stands around a word, where it stands first.
     *
     * @param word in small letters
     */
    Map<UUID, String> around(Collection<UUID> versions, String word) {
        return jdbc
                .sql(AROUND)
                .param("ids", versions.toArray(UUID[]::new))
                .param("word", word)
                .param("before", Passage.BEFORE)
                .param("length", Passage.LENGTH)
                .query((row, n) -> Map.entry(row.getObject("id", UUID.class), row.getString("part")))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<FoundDocument> found(String sql, String words, int whole, int most) {
        return jdbc.sql(sql)
                .param("q", words)
                .param("whole", whole)
                .param("all", SeenDocuments.all())
                .param("me", SeenDocuments.me())
                .param("candidates", RecordSearch.CANDIDATES)
                .param("limit", most)
                .query((row, n) -> new FoundDocument(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("record_kind"),
                        row.getObject("record_id", UUID.class),
                        row.getObject("shown_id", UUID.class),
                        row.getDouble("rank")))
                .list();
    }
}
