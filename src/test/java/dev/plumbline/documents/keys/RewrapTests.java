package dev.plumbline.documents.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.ApiTest;
import dev.plumbline.documents.Uploads;
import dev.plumbline.platform.data.OwnerDatabase;
import dev.plumbline.sales.SalesWorld;
import dev.plumbline.shared.Actor;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Scope;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

class RewrapTests extends ApiTest {
    @Autowired
    private KeyRepository keys;

    @Autowired
    private SecretKeyWrap secret;

    @Autowired
    private KeyWraps set;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Ids ids;

    @Autowired
    private OwnerDatabase database;

    private Rewrapping rewrapping(KmsKeyWrap service, boolean leaving) {
        return new Rewrapping(keys, new KeyWraps(secret, service, leaving), transaction, ids);
    }

    private String wrapped(FirmId firm) {
        return database.jdbc()
                .sql("select wrapped from documents.firm_key where firm_id = ?")
                .param(firm.value())
                .query(String.class)
                .single();
    }

    @Test
    void wrapsTheKeyOfEachFirmAnewAndBack() throws IOException {
        FirmId firm = ownerPerson().firm();
        byte[] letter = "A letter\n".getBytes(StandardCharsets.US_ASCII);
        owner().post(
                        "/api/v1/documents/records/leads/"
                                + SalesWorld.lead(owner()).get("id").asString(),
                        Map.of(
                                "upload", Uploads.whole(owner(), "letter.txt", letter),
                                "label", Map.of("name", "Letter", "kind", "general", "visibility", "internal")))
                .expect(201);
        String before = wrapped(firm);
        byte[] key = secret.unwrap(firm, before);
        Scope operator = Scope.platform(Actor.system("command line"), "test", "documents.rewrap");
        try (LocalKms kms = new LocalKms()) {
            KmsSettings settings = new KmsSettings(
                    LocalKms.KEY, kms.address(), "eu-west-2", "test", "test secret", Duration.ofSeconds(5), false);
            KmsKeyWrap service = new KmsKeyWrap(KeyConfiguration.client(settings), LocalKms.KEY);
            Rewrapping there = rewrapping(service, false);
            List<FirmId> all = operator.call(() -> transaction.execute(status -> keys.keyed()));
            assertThat(all).contains(firm);
            assertThat(there.of(List.of(firm), operator)).isEqualTo(new Rewrapping.Count(1, 0));
            assertThat(wrapped(firm)).startsWith("kms:");
            assertThat(service.unwrap(firm, wrapped(firm).substring(4))).isEqualTo(key);
            assertThat(there.of(List.of(firm), operator)).isEqualTo(new Rewrapping.Count(0, 1));

            kms.feels(LocalKms.Mood.BROKEN);
            String stands = wrapped(firm);
            assertThatThrownBy(() -> rewrapping(service, true).of(List.of(firm), operator))
                    .isInstanceOf(IOException.class);
            assertThat(wrapped(firm)).isEqualTo(stands);
            kms.feels(LocalKms.Mood.WELL);
            assertThat(rewrapping(service, true).of(List.of(firm), operator)).isEqualTo(new Rewrapping.Count(1, 0));
        }
        assertThat(set.unwrap(firm, wrapped(firm))).isEqualTo(key);
        assertThat(database.jdbc()
                        .sql("select count(*) from audit.event where firm_id = ? and action = 'documents.rewrap'")
                        .param(firm.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void theApplicationChangesNoKeyInAnotherWay() {
        FirmId firm = ownerPerson().firm();
        assertThatThrownBy(() -> world.in(firm)
                        .run(() -> transaction.executeWithoutResult(status -> world.jdbc()
                                .sql("update documents.firm_key set wrapped = wrapped")
                                .update())))
                .isInstanceOf(DataAccessException.class);
    }
}
