package dev.plumbline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
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

    /** A server has the one of its configuration; the demonstration calls a server from outside. */
    @Test
    void clocksAreMadeWhereAProgramStarts() {
        for (String made : new String[] {"systemUTC", "systemDefaultZone"}) {
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("dev.plumbline.platform.data.DatabaseConfiguration")
                    .and()
                    .doNotHaveFullyQualifiedName("dev.plumbline.DemoCommand")
                    .should()
                    .callMethod("java.time.Clock", made)
                    .check(code);
        }
        noClasses().should().callConstructor("java.util.Date").check(code);
        noClasses().should().callMethod("java.util.Calendar", "getInstance").check(code);
    }

    @Test
    void nothingDependsOnCharsetZoneOrLanguageOfTheMachine() {
        // Letters put texts into texts; a date in one would be written as the language of the machine has
        // it.
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.plumbline.messages.mail", "dev.plumbline.sales.enquiries")
                .should()
                .callMethod(String.class, "formatted", Object[].class)
                .check(code);
        noClasses()
                .should()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callConstructor(String.class, byte[].class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callConstructor(java.io.InputStreamReader.class, java.io.InputStream.class)
                .orShould()
                .callConstructor(java.io.OutputStreamWriter.class, java.io.OutputStream.class)
                .orShould()
                .callConstructor(java.io.FileReader.class, String.class)
                .orShould()
                .callConstructor(java.io.FileReader.class, java.io.File.class)
                .orShould()
                .callMethod(java.nio.charset.Charset.class, "defaultCharset")
                .orShould()
                .callMethod(java.time.ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(java.util.TimeZone.class, "getDefault")
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault")
                .check(code);
    }

    @Test
    void everyMethodThatAnswersACallSaysWhoMayCallIt() {
        methods()
                .that()
                .areMetaAnnotatedWith("org.springframework.web.bind.annotation.RequestMapping")
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith("org.springframework.web.bind.annotation.RestController")
                .should()
                .beAnnotatedWith("dev.plumbline.platform.Allow")
                .orShould()
                .beAnnotatedWith("dev.plumbline.platform.Public")
                .check(code);
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
