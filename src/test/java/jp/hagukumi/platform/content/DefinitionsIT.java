package jp.hagukumi.platform.content;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import jp.hagukumi.learning.Catalogue;
import jp.hagukumi.learning.Course;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was loaded once stays readable, and nodes that start together agree. */
@ExtendWith(ArquillianExtension.class)
class DefinitionsIT {
    @Inject
    Definitions definitions;

    @Inject
    DefinitionTable table;

    @Inject
    Catalogue catalogue;

    @Test
    void the_packaged_content_is_in_memory_and_in_the_table() {
        assertThat(catalogue.courses()).extracting(Course::code).startsWith("B01", "B02", "B03", "B04");
        assertThat(definitions.loaded(0))
                .filteredOn(LoadedDefinition::current)
                .extracting(LoadedDefinition::kind)
                .contains("course", "test", "framework", "role-profiles", "assignment-rules");
    }

    @Test
    void a_course_can_be_shown_in_a_version_that_is_no_longer_in_the_folder() {
        Course now = catalogue.course("B02").orElseThrow();
        int version = 7_000 + (int) (System.nanoTime() % 1_000);
        Course other = new Course(
                now.code(),
                version,
                now.tier(),
                now.title(),
                now.summary(),
                now.objectives(),
                now.minutes(),
                now.skills(),
                now.prerequisites(),
                now.lessons(),
                now.test(),
                now.consent(),
                now.sources(),
                now.figures(),
                now.templates());
        assertThat(catalogue.course("B02", version)).isEmpty();
        table.keep(List.of(kept("B02", version, DefinitionJson.write(other))));
        assertThat(catalogue.course("B02", version)).contains(other);
        assertThat(catalogue.course("B02", now.version())).containsSame(now);
    }

    @Test
    void nodes_that_load_the_same_content_at_once_leave_it_once() throws Exception {
        var same = List.of(kept("IT-" + System.nanoTime(), 1, "{}"));
        var nodes = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> loads = IntStream.range(0, 16)
                    .<Callable<Integer>>mapToObj(node -> () -> table.keep(same))
                    .toList();
            int added = 0;
            for (Future<Integer> load : nodes.invokeAll(loads)) {
                added += load.get();
            }
            assertThat(added).isEqualTo(1);
        } finally {
            nodes.shutdownNow();
        }
    }

    @Test
    void a_wording_that_comes_back_is_the_newest_again() {
        String code = "IT-" + System.nanoTime();
        table.keep(List.of(kept(code, 1, "{\"a\":1}")));
        table.keep(List.of(kept(code, 1, "{\"a\":2}")));
        assertThat(table.find("course", code, 1)).contains("{\"a\":2}");
        table.keep(List.of(kept(code, 1, "{\"a\":1}")));
        assertThat(table.find("course", code, 1)).contains("{\"a\":1}");
        assertThat(table.find("course", code, 2)).isEmpty();
    }

    private static DefinitionTable.Kept kept(String code, int version, String body) {
        return new DefinitionTable.Kept("course", code, version, DefinitionJson.hash(body), body);
    }
}
