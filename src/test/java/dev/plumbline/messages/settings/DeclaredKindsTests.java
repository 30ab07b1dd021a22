package dev.plumbline.messages.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.plumbline.ApiTest;
import dev.plumbline.firms.PermissionCatalogue;
import dev.plumbline.messages.MailWay;
import dev.plumbline.messages.NoticeKind;
import dev.plumbline.messages.Notifications;
import dev.plumbline.sales.SalesNotices;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DeclaredKindsTests extends ApiTest {
    @Autowired
    private DeclaredKinds kinds;

    @Autowired
    private PermissionCatalogue permissions;

    @Autowired
    private Notifications notifications;

    @Test
    void everyKindThatIsToldIsDeclared() throws Exception {
        List<NoticeKind> constants = new ArrayList<>();
        for (var type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.plumbline")) {
            for (JavaField field : type.getFields()) {
                if (field.getRawType().isEquivalentTo(NoticeKind.class)
                        && field.getModifiers().contains(JavaModifier.STATIC)) {
                    var reflected = field.reflect();
                    reflected.setAccessible(true);
                    constants.add((NoticeKind) reflected.get(null));
                }
            }
        }
        assertThat(constants).hasSizeGreaterThanOrEqualTo(7).containsExactlyInAnyOrderElementsOf(kinds.all());
    }

    @Test
    void whoeverIsToldCanBeAskedFor() {
        assertThat(kinds.all())
                .extracting(NoticeKind::permission)
                .allMatch(
                        permission -> permission == null || permissions.codes().contains(permission));
    }

    @Test
    void aKindThatNobodyDeclaresIsNotTold() {
        NoticeKind stray = NoticeKind.of("stray.told", "Stray", "Nobody declares it.", MailWay.NEVER);
        assertThatThrownBy(() -> tell(stray)).hasMessageContaining("stray.told");
        NoticeKind other = NoticeKind.of(SalesNotices.ASSIGNED.code(), "Another", "Same code.", MailWay.NEVER);
        assertThatThrownBy(() -> tell(other)).hasMessageContaining("lead.assigned");
        assertThatThrownBy(() -> NoticeKind.of("digest", "Digest", "Is no kind.", MailWay.NEVER))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void tell(NoticeKind kind) {
        world.in(ownerPerson().firm())
                .run(() -> world.transaction()
                        .executeWithoutResult(status -> notifications.tell(
                                ownerPerson().member(), new Notifications.Notice(kind, "Told", "Text", null, "k"))));
    }
}
