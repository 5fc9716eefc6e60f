package jp.hagukumi.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing is reachable that {@link AccessTable} does not list, so that {@link AccessE2E} tries all there is. */
class AccessTableTest {
    private static final java.nio.file.Path WEBAPP = java.nio.file.Path.of("src/main/webapp");

    @Test
    void everyPageServletAndResourceIsListed() throws IOException {
        assertThat(sources(AccessTable.PAGES)).containsExactlyInAnyOrderElementsOf(pages());
        assertThat(sources(AccessTable.RESOURCES)).containsExactlyInAnyOrderElementsOf(resources());
    }

    private static Set<String> sources(List<AccessTable.Line> lines) {
        return lines.stream().map(AccessTable.Line::source).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> pages() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<java.nio.file.Path> files = Files.walk(WEBAPP)) {
            files.map(file -> WEBAPP.relativize(file).toString())
                    .filter(name -> name.endsWith(".xhtml") && !name.startsWith("WEB-INF"))
                    .forEach(found::add);
        }
        product()
                .filter(type -> type.isAnnotatedWith(WebServlet.class))
                .forEach(type -> found.addAll(
                        List.of(type.getAnnotationOfType(WebServlet.class).value())));
        return found;
    }

    private static Set<String> resources() {
        return product()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> type.getMethods().stream())
                .flatMap(method -> verbs(method).map(verb -> verb + " " + path(method)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> verbs(JavaMethod method) {
        return method.getAnnotations().stream()
                .map(annotation -> annotation.getRawType())
                .filter(type -> type.isAnnotatedWith(HttpMethod.class))
                .map(JavaClass::getSimpleName);
    }

    private static String path(JavaMethod method) {
        String base = method.getOwner().getAnnotationOfType(Path.class).value();
        return method.isAnnotatedWith(Path.class)
                ? base + "/" + method.getAnnotationOfType(Path.class).value()
                : base;
    }

    private static Stream<JavaClass> product() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("jp.hagukumi").stream();
    }
}
