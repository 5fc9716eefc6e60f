package jp.hagukumi.support;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.ByteArrayAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The one deployment of all in-container tests: the WAR as it is shipped, the test classes, AssertJ and a mail server.
 *
 * <p>Only one thing differs from the product: the address at which the test runner is reached asks for no sign-in.
 */
@ArquillianSuiteDeployment
public class Deployment {
    private static final String PUBLIC_ADDRESS = "<url-pattern>/sign-in</url-pattern>";

    @org.jboss.arquillian.container.test.api.Deployment
    public static WebArchive war() throws IOException {
        WebArchive war = ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(new File(System.getProperty("hagukumi.war")))
                .as(WebArchive.class);
        String descriptor =
                new String(war.get("WEB-INF/web.xml").getAsset().openStream().readAllBytes(), StandardCharsets.UTF_8);
        war.delete("WEB-INF/web.xml");
        war.add(
                new StringAsset(descriptor.replace(
                        PUBLIC_ADDRESS,
                        PUBLIC_ADDRESS + "<url-pattern>/ArquillianServletRunnerEE9/*</url-pattern>"
                                + "<url-pattern>/ArquillianServletRunnerEE9</url-pattern>")),
                "WEB-INF/web.xml");
        addTestClasses(war);
        war.addAsResource("overlays/990001.yaml", "content/skills/overlays/990001.yaml");
        Stream.of(
                        org.assertj.core.api.Assertions.class,
                        com.icegreen.greenmail.util.GreenMail.class,
                        org.jose4j.jws.JsonWebSignature.class,
                        org.slf4j.Logger.class)
                .forEach(library -> war.addAsLibraries(new File(library.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())));
        return war;
    }

    private static void addTestClasses(WebArchive war) throws IOException {
        Path root = Path.of(System.getProperty("hagukumi.target"), "test-classes");
        List<Path> inside;
        try (Stream<Path> files = Files.walk(root.resolve("jp"))) {
            inside = files.filter(Files::isRegularFile)
                    .filter(Deployment::runsInside)
                    .toList();
        }
        for (Path file : inside) {
            war.add(new ByteArrayAsset(Files.readAllBytes(file)), "WEB-INF/classes/" + root.relativize(file));
        }
        war.addAsResource(new StringAsset(classNames(root, inside)), "test-classes.txt");
    }

    /** One a line, so that {@link StatementWatch} can tell tests from the application. */
    private static String classNames(Path root, List<Path> files) {
        return files.stream()
                .map(file -> root.relativize(file).toString())
                .filter(name -> name.endsWith(".class") && !name.contains("$"))
                .map(name -> name.replaceFirst("\\.class$", "").replace('/', '.'))
                .collect(Collectors.joining("\n"));
    }

    private static boolean runsInside(Path file) {
        String name = file.toString();
        return !name.contains("/launch/")
                && !name.contains("E2E")
                && !name.matches(".*/support/(Deployment|ContainerSettings|Browser|Application).*");
    }
}
