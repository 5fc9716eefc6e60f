package jp.hagukumi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class InstantColumnIT {
    @jakarta.inject.Inject
    Town town;

    @PersistenceContext
    EntityManager em;

    @Test
    void an_instant_stands_in_the_database_as_utc_and_comes_back_with_its_microseconds() {
        Instant instant = Instant.parse("2026-06-26T00:15:30.123456Z");
        long city = town.found();
        town.changeMunicipality(city, "created_at", InstantColumn.toColumn(instant));
        Object[] row = (Object[]) em.createNativeQuery(
                        "select date_format(created_at, '%Y-%m-%d %H:%i:%s.%f'), created_at from municipality where id = ?1")
                .setParameter(1, city)
                .getSingleResult();
        assertThat(row[0]).isEqualTo("2026-06-26 00:15:30.123456");
        assertThat(Columns.instant(row[1])).isEqualTo(instant);
    }
}
