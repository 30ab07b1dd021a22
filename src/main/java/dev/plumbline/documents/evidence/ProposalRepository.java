package dev.plumbline.documents.evidence;

import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.shared.Coded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProposalRepository {
    private static final String TEXT = """
            select t.content
              from documents.text t
             where t.firm_id = shared.firm() and t.id = :id and t.state = 'read'
            """;
    private static final String INSERT = """
            insert into documents.proposal (firm_id, id, version_id, field, value, confidence, page, excerpt, starts, length,
                                            source, created_at)
            values (shared.firm(), :id, :version, :field, :value, round(cast(:confidence as numeric), 2), :page, :excerpt,
                    :starts, :length, :source, :now)
            """;
    private static final String OF_VERSION = """
            select p.field, p.value, p.confidence, p.page, p.excerpt, p.starts, p.length, p.source
              from documents.proposal p
             where p.firm_id = shared.firm() and p.version_id = :version
             order by p.field, p.confidence desc, p.id
            """;
    private static final String ERASE =
            "delete from documents.proposal where firm_id = shared.firm() and version_id = any(:ids)";

    private final JdbcClient jdbc;

    ProposalRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was read in a version. */
    Optional<String> text(DocumentVersionId id) {
        return jdbc.sql(TEXT).param("id", id.value()).query(String.class).optional();
    }

    void insert(UUID id, DocumentVersionId version, PlacedProposal proposal, Instant now) {
        jdbc.sql(INSERT)
                .param("id", id)
                .param("version", version.value())
                .param("field", proposal.field().code())
                .param("value", proposal.value())
                .param("confidence", proposal.confidence())
                .param("page", proposal.page())
                .param("excerpt", proposal.excerpt())
                .param("starts", proposal.starts())
                .param("length", proposal.length())
                .param("source", proposal.source())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** By field, the likeliest first. */
    List<PlacedProposal> of(DocumentVersionId version) {
        return jdbc.sql(OF_VERSION)
                .param("version", version.value())
                .query((row, n) -> proposal(row))
                .list();
    }

    void erase(Collection<DocumentVersionId> ids) {
        jdbc.sql(ERASE)
                .param("ids", ids.stream().map(DocumentVersionId::value).toArray(UUID[]::new))
                .update();
    }

    private static PlacedProposal proposal(ResultSet row) throws SQLException {
        return new PlacedProposal(
                Coded.of(EvidenceField.class, row.getString("field")),
                row.getString("value"),
                row.getDouble("confidence"),
                row.getObject("page", Integer.class),
                row.getString("excerpt"),
                row.getInt("starts"),
                row.getInt("length"),
                row.getString("source"));
    }
}
