package jp.hagukumi.build;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hagukumi.support.StatementWatch;
import jp.hagukumi.support.StatementWatch.Unscoped;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Comes after all other in-container tests and judges the statements they have caused. */
@ExtendWith(ArquillianExtension.class)
@Order(Integer.MAX_VALUE)
class ScopeIT {
    private static final List<Pattern> WITHOUT_MUNICIPALITY = List.of(
            // the workers serve all municipalities; what they claimed is theirs by its lease
            Pattern.compile("^(JobQueue|OutboxQueue): "),
            // of a job that an import of the viewer's municipality names
            Pattern.compile("^Jobs: select id, kind, state, done, total, message from job where id = \\?$"),
            // ends what nobody came back to, in all municipalities; each is then ended with its own
            Pattern.compile("^AttemptEnding: select municipality_id, person_id, id from attempt where state = "),
            // Jakarta Persistence writes back by id and version what was read with its municipality
            Pattern.compile(
                    ": update (account|attempt|enrolment) set .* where \\(\\(id = \\?\\) and \\(version = \\?\\)\\)$"));

    @PersistenceContext
    EntityManager em;

    @Inject
    Town town;

    @Test
    @SuppressWarnings("unchecked")
    void no_statement_reads_or_changes_rows_of_a_municipality_without_naming_it() {
        List<String> tables = em.createNativeQuery("select table_name from information_schema.columns"
                        + " where table_schema = database() and column_name = 'municipality_id'")
                .getResultList();
        Pattern rows = Pattern.compile("\\b(from|join|update|into|,) `?(" + String.join("|", tables) + ")\\b");
        assertThat(tables).contains("person", "enrolment", "notice");
        List<String> found = StatementWatch.unscoped().stream()
                .filter(statement -> rows.matcher(statement.sql()).find())
                .filter(statement -> WITHOUT_MUNICIPALITY.stream()
                        .noneMatch(exception ->
                                exception.matcher(described(statement)).find()))
                .map(ScopeIT::described)
                .sorted()
                .collect(Collectors.toList());
        assertThat(found).isEmpty();
    }

    private static String described(Unscoped statement) {
        return statement.source().replaceFirst(".*\\.", "") + ": " + statement.sql();
    }
}
