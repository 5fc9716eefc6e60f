package jp.hagukumi.build;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the table of features and what each may import (architecture), and a few prohibitions. */
class ArchitectureTest {
    private static final String ROOT = "jp.hagukumi.";
    private static final Set<String> ANY = Set.of("*");

    /** Besides platform and organization, which all may import. */
    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("platform", Set.of()),
            Map.entry("organization", Set.of()),
            Map.entry("skills", Set.of()),
            Map.entry("activity", Set.of("skills")),
            Map.entry("notices", Set.of()),
            Map.entry("assessment", Set.of("skills", "activity")),
            Map.entry("learning", Set.of("skills", "assessment", "activity", "notices")),
            Map.entry("curriculum", Set.of("skills", "assessment", "learning")),
            Map.entry("attainment", Set.of("skills", "activity", "notices")),
            Map.entry("effects", Set.of("activity", "notices")),
            Map.entry("projects", Set.of("skills", "activity", "attainment", "effects", "notices")),
            Map.entry("proposals", Set.of("activity", "effects", "projects", "notices")),
            Map.entry("claims", Set.of("skills", "activity", "notices")),
            Map.entry("appointments", Set.of("activity", "notices")),
            Map.entry("mileage", Set.of("activity", "notices")),
            Map.entry("certification", Set.of("skills", "attainment", "mileage", "activity", "notices")),
            Map.entry("career", Set.of("skills", "learning", "projects", "attainment", "certification")),
            Map.entry("surveys", Set.of("activity", "notices")),
            Map.entry("reporting", ANY),
            Map.entry("home", ANY));

    private static final Set<String> IMPORTED_BY_NOBODY = Set.of("reporting", "home");

    private static JavaClasses product;

    @BeforeAll
    static void read() {
        product = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("jp.hagukumi");
        assertThat(product).as("classes of the product").hasSizeGreaterThan(50);
    }

    @Test
    void everyFeatureImportsOnlyWhatTheTableAllows() {
        Set<String> broken = new TreeSet<>();
        for (JavaClass from : product) {
            from.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(to -> to.getPackageName().startsWith(ROOT))
                    .filter(to -> !allowed(feature(from), feature(to)))
                    .forEach(to -> broken.add(from.getName() + " → " + to.getName()));
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void featuresFormNoCycle() {
        slices().matching("jp.hagukumi.(*)..").should().beFreeOfCycles().check(product);
    }

    @Test
    void rootsDoNotKnowTheirScreens() {
        // the mechanism that platform.web holds is part of platform's API
        noClasses()
                .that()
                .resideOutsideOfPackage("..web..")
                .should()
                .dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "a screen or resource of a feature",
                        (JavaClass to) -> to.getPackageName().startsWith(ROOT)
                                && to.getPackageName().endsWith(".web")
                                && !to.getPackageName().equals("jp.hagukumi.platform.web")))
                .check(product);
    }

    @Test
    void rulesArePlainJava() {
        noClasses()
                .that()
                .resideInAPackage("..rules..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "org.eclipse..", "org.primefaces..", "org.omnifaces..")
                .check(product);
    }

    @Test
    void timeComesFromTheClock() {
        Set<String> broken = new TreeSet<>();
        for (JavaClass from : product) {
            if (!from.getPackageName().startsWith("jp.hagukumi.platform")) {
                from.getMethodCallsFromSelf().stream()
                        .filter(ArchitectureTest::readsTheSystemTime)
                        .forEach(call -> broken.add(call.getDescription()));
                from.getConstructorCallsFromSelf().stream()
                        .filter(call -> call.getTargetOwner().isEquivalentTo(Date.class)
                                && call.getTarget().getRawParameterTypes().isEmpty())
                        .forEach(call -> broken.add(call.getDescription()));
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void idempotencyIsNeverACaughtException() {
        List<String> broken = product.stream()
                .flatMap(from -> from.getCodeUnits().stream())
                .flatMap(unit -> unit.getTryCatchBlocks().stream())
                .filter(block -> block.getCaughtThrowables().stream()
                        .anyMatch(caught -> caught.isAssignableTo(PersistenceException.class)))
                .map(block -> block.getOwner().getFullName())
                .toList();
        assertThat(broken).isEmpty();
    }

    @Test
    void namesSayWhatAThingIsNotWhatPatternItFollows() {
        List<String> broken = product.stream()
                .map(JavaClass::getSimpleName)
                .filter(name -> name.matches(".*(Impl|Manager|Service|Helper|Utils?)"))
                .toList();
        assertThat(broken).isEmpty();
    }

    private static boolean readsTheSystemTime(JavaMethodCall call) {
        boolean zeroArguments = call.getTarget().getRawParameterTypes().isEmpty();
        String name = call.getName();
        return "currentTimeMillis".equals(name)
                || ("now".equals(name)
                        && zeroArguments
                        && call.getTargetOwner().getPackageName().startsWith("java.time"))
                || (name.startsWith("system") && call.getTargetOwner().isEquivalentTo(Clock.class));
    }

    private static boolean allowed(String from, String to) {
        if (from.equals(to)) {
            return true;
        }
        Set<String> others = MAY_IMPORT.getOrDefault(from, Set.of());
        boolean base = "platform".equals(to) || ("organization".equals(to) && !"platform".equals(from));
        return !IMPORTED_BY_NOBODY.contains(to) && (base || others.contains(to) || others.equals(ANY));
    }

    private static String feature(JavaClass type) {
        return Stream.of(type.getPackageName().substring(ROOT.length()).split("\\."))
                .findFirst()
                .orElseThrow();
    }
}
