package dev.plumbline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ArchitectureTests {
    private static final int FILES_IN_A_FEATURE = 15;

    private static final JavaClasses CODE = ProductCode.CLASSES;
    private static final AtomicInteger KEPT = new AtomicInteger();

    private static void check(ArchRule rule) {
        rule.check(CODE);
        KEPT.incrementAndGet();
    }

    @AfterAll
    static void say() {
        System.out.printf("C9 rules of the architecture: %d kept by %d classes%n", KEPT.get(), CODE.size());
    }

    @Test
    void sqlStandsInRepositoriesOnly() {
        check(noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Repository")
                .and()
                .resideOutsideOfPackages("dev.plumbline.platform..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.jdbc.core.simple.JdbcClient"));
    }

    @Test
    void nothingDependsOnCharsetZoneOrLanguageOfTheMachine() {
        // Letters put texts into texts; a date in one would be written as the language of the machine has
        // it.
        check(noClasses()
                .that()
                .resideOutsideOfPackages("dev.plumbline.messages.mail", "dev.plumbline.sales.enquiries")
                .should()
                .callMethod(String.class, "formatted", Object[].class));
        check(noClasses()
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
                .callMethod(java.util.Locale.class, "getDefault"));
    }

    @Test
    void everyMethodThatAnswersACallSaysWhoMayCallIt() {
        check(methods()
                .that()
                .areMetaAnnotatedWith("org.springframework.web.bind.annotation.RequestMapping")
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith("org.springframework.web.bind.annotation.RestController")
                .should()
                .beAnnotatedWith("dev.plumbline.platform.Allow")
                .orShould()
                .beAnnotatedWith("dev.plumbline.platform.Public"));
    }

    @Test
    void nothingIsInjectedIntoFields() {
        check(noFields()
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject"));
    }

    @Test
    void controllersAndRepositoriesAreHidden() {
        check(classes()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .or()
                .haveSimpleNameEndingWith("Repository")
                .should()
                .notBePublic());
    }

    @Test
    void namesSayWhatAClassDoes() {
        check(noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Dto"));
    }

    @Test
    void theSharedVocabularyIsPlainJava() {
        check(noClasses()
                .that()
                .resideInAPackage("dev.plumbline.shared..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..", "jakarta..", "tools.jackson.."));
    }

    @Test
    void transactionsAreNotOpenedByControllers() {
        check(noMethods()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .beAnnotatedWith("org.springframework.transaction.annotation.Transactional"));
    }

    @Test
    void featuresStaySmall() {
        Map<String, Long> large = CODE.stream()
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
