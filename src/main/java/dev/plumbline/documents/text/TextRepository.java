package dev.plumbline.documents.text;

import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.documents.workshop.Unread;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TextRepository {
    private static final String BEGIN = """
            insert into documents.text (firm_id, id, state, attempts, created_at, updated_at)
            values (shared.firm(), :id, 'waiting', 1, :now, :now)
            on conflict (firm_id, id) do update set state = 'waiting', reason = null, attempts = text.attempts + 1
             where text.state = 'waiting' or text.reason = 'no_ocr'
            returning attempts
            """;
    private static final String GIVE_BACK = """
            update documents.text set attempts = greatest(attempts - 1, 0)
             where firm_id = shared.firm() and id = :id and state = 'waiting'
            """;
    private static final String SETTLE = """
            update documents.text
               set state = :state, reason = :reason, content = :content,
                   words = case when cast(:content as text) is null then null else documents.words_of(:content) end
             where firm_id = shared.firm() and id = :id and state = 'waiting'
            """;
    private static final String FORGOTTEN = """
            select v.id
              from documents.version v
              left join documents.text t on t.firm_id = v.firm_id and t.id = v.id
             where v.firm_id = shared.firm() and v.status in ('available', 'verified', 'rejected')
               and (t.id is null or (t.state = 'waiting' and t.updated_at < :before) or (t.reason = 'no_ocr' and :ocr))
             order by v.id desc
             limit :limit
            """;
    private static final String ERASE = "delete from documents.text where firm_id = shared.firm() and id = any(:ids)";

    private final JdbcClient jdbc;

    TextRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which attempt this is; empty when it was settled before. */
    Optional<Integer> begin(DocumentVersionId id, Instant now) {
        return jdbc.sql(BEGIN)
                .param("id", id.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .optional();
    }

    /** An attempt that failed by no fault of the file is none. */
    void giveBack(DocumentVersionId id) {
        jdbc.sql(GIVE_BACK).param("id", id.value()).update();
    }

    /** @return whether it was waiting for it */
    boolean settle(DocumentVersionId id, TextState state, @Nullable Unread reason, @Nullable String content) {
        return jdbc.sql(SETTLE)
                        .param("id", id.value())
                        .param("state", state.code())
                        .param("reason", reason == null ? null : reason.code())
                        .param("content", content)
                        .update()
                == 1;
    }

    /**
     * Versions that can be opened and were not read, the latest first.
     *
     * @param before what has waited since is taken for given up
     * @param ocr    whether also those that could not be read without the reader of pictures
     */
    List<DocumentVersionId> forgotten(Instant before, boolean ocr, int most) {
        return jdbc.sql(FORGOTTEN)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("ocr", ocr)
                .param("limit", most)
                .query((row, n) -> new DocumentVersionId(row.getObject("id", UUID.class)))
                .list();
    }

    void erase(Collection<DocumentVersionId> ids) {
        jdbc.sql(ERASE)
                .param("ids", ids.stream().map(DocumentVersionId::value).toArray(UUID[]::new))
                .update();
    }
}
