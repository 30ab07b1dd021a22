package dev.plumbline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArchitectureTests {
    private static final int FILES_IN_A_FEATURE = 15;

    private final JavaClasses code = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.plumbline");

    @Test
    void sqlStandsInRepositoriesOnly() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Repository")
                .and()
                .resideOutsideOfPackages("dev.plumbline.platform..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.jdbc.core.simple.JdbcClient")
                .check(code);
    }

    @Test
    void nobodyAsksTheSystemForTheTime() {
        for (String type : new String[] {"Instant", "LocalDate", "LocalDateTime", "OffsetDateTime", "ZonedDateTime"}) {
            noClasses()
                    .should()
                    .callMethod("java.time." + type, "now")
                    .orShould()
                    .callMethod("java.time." + type, "now", "java.time.ZoneId")
                    .check(code);
        }
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(code);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        noFields()
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .check(code);
    }

    @Test
    void controllersAndRepositoriesAreHidden() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .or()
                .haveSimpleNameEndingWith("Repository")
                .should()
                .notBePublic()
                .check(code);
    }

    @Test
    void namesSayWhatAClassDoes() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Dto")
                .check(code);
    }

    @Test
    void theSharedVocabularyIsPlainJava() {
        noClasses()
                .that()
                .resideInAPackage("dev.plumbline.shared..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..", "jakarta..", "tools.jackson..")
                .check(code);
    }

    @Test
    void transactionsAreNotOpenedByControllers() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .beAnnotatedWith("org.springframework.transaction.annotation.Transactional")
                .check(code);
    }

    @Test
    void featuresStaySmall() {
        Map<String, Long> large = code.stream()
                .filter(c -> !c.isNestedClass() && !c.isAnonymousClass() && !c.isInnerClass())
                .filter(c -> !c.getPackageName().matches("dev\\.plumbline\\.[a-z]+"))
                .map(JavaClass::getPackageName)
                .collect(Collectors.groupingBy(p -> p, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(e -> e.getValue() > FILES_IN_A_FEATURE + 1)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

        assertThat(large).isEmpty();
    }
}
