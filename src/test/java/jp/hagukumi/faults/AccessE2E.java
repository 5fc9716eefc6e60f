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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.launch.Api;
import org.junit.jupiter.api.Test;

/** Every page and every call, tried by everybody: see {@link AccessTable}. */
class AccessE2E {
    private static final java.nio.file.Path WEBAPP = java.nio.file.Path.of("src/main/webapp");

    private final Ground ground = Ground.stand();

    @Test
    void everyPageServletAndResourceIsListed() throws IOException {
        assertThat(sources(AccessTable.PAGES)).containsExactlyInAnyOrderElementsOf(pages());
        assertThat(sources(AccessTable.RESOURCES)).containsExactlyInAnyOrderElementsOf(resources());
    }

    @Test
    void everybodyOpensWhatIsTheirsAndForAllElseItDoesNotExist() throws Exception {
        String attempt = new Learner(ground, Towns.CLERK).signIn().begin().attempt();
        String csv = Towns.header() + Towns.person("999999", "市長");
        String preview = new Api(ground.url(), Towns.HOME_TOKEN).post("/imports/people?mode=changes", "text/csv", csv);
        String done = preview.replaceFirst("(?s).*\"id\":\"([0-9]+)\".*", "$1");
        List<String> wrong = new ArrayList<>();
        for (Who who : Who.values()) {
            Caller caller = who.call(ground);
            for (AccessTable.Line line : lines()) {
                String address = line.address().replace("{attempt}", attempt).replace("{import}", done);
                String found = tried(caller, line.method(), address);
                String wanted = wanted(line, who);
                if (!found.startsWith(wanted)) {
                    wrong.add(who + " " + line.method() + " " + line.address() + ": " + found + ", not " + wanted);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<AccessTable.Line> lines() {
        return Stream.concat(AccessTable.PAGES.stream(), AccessTable.RESOURCES.stream())
                .toList();
    }

    private static String wanted(AccessTable.Line line, Who who) {
        if (line.who().contains(who)) {
            return "open";
        }
        boolean unknown =
                who == Who.NOBODY || who == Who.BARE_TOKEN && !line.address().startsWith("/api/");
        return unknown ? "sign-in" : "closed";
    }

    /** What became of a request: open, closed, sign-in or broken, with the status. */
    private static String tried(Caller caller, String method, String address) throws Exception {
        var answer = caller.send(address, method, "GET".equals(method) ? "" : type(address), body(address, method));
        int status = answer.statusCode();
        String place = answer.headers().firstValue("Location").orElse("");
        String outcome =
                switch (status) {
                    case 401 -> "sign-in";
                    case 403, 404 -> "closed";
                    case 301, 302, 303 -> place.contains("/sign-in") ? "sign-in" : "open";
                    case 200, 201, 204, 400, 409, 422 -> "open";
                    default -> "broken";
                };
        return outcome + " (" + status + ")";
    }

    private static String type(String address) {
        return address.matches(".*/(finish|again|measurements|proceed|assign|release)")
                ? "application/x-www-form-urlencoded"
                : address.contains("/imports/people") ? "text/csv" : "application/json";
    }

    private static String body(String address, String method) {
        if ("GET".equals(method)) {
            return "";
        }
        return address.endsWith("/accounts")
                ? "{\"staffNumber\":\"" + Towns.NEW + "\",\"roles\":[],\"initialPassword\":\"" + Towns.PASSWORD + "\"}"
                : address.contains("/imports/people") ? Towns.header() : "{}";
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
