package jp.hagukumi.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.organization.TransferImpact;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Texts;
import org.jspecify.annotations.Nullable;

/** Which projects an import would leave without their leader. One statement for each thousand people. */
@ApplicationScoped
@Transactional
public class ProjectImpact implements TransferImpact {
    private static final String LED = "select p.leader_id, p.title, u.path from project p"
            + " join unit u on u.municipality_id = p.municipality_id and u.id = p.unit_id"
            + " where p.municipality_id = ?1 and p.state in ('SELECTED', 'STARTED', 'INTERIM', 'RETURNED')"
            + " and p.leader_id in (%s) order by p.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    Texts texts;

    private record Led(String title, String unitPath) {
        boolean isLeftBy(Transfer transfer) {
            return transfer.after() == null || (within(transfer.before()) && !within(transfer.after()));
        }

        private boolean within(@Nullable Placement placement) {
            return placement != null && placement.unitPath().startsWith(unitPath);
        }
    }

    @Override
    public List<Left> left(long municipalityId, List<Transfer> transfers) {
        String people = transfers.stream()
                .map(transfer -> Long.toString(transfer.personId()))
                .collect(Collectors.joining(","));
        Map<Long, List<Led>> led = new HashMap<>();
        new Sql(em, municipalityId).select(LED.formatted(people)).forEach(row -> led.computeIfAbsent(
                        Columns.number(row[0]), id -> new ArrayList<>())
                .add(new Led((String) row[1], (String) row[2])));
        List<Left> left = new ArrayList<>();
        for (Transfer transfer : transfers) {
            led.getOrDefault(transfer.personId(), List.of()).stream()
                    .filter(one -> one.isLeftBy(transfer))
                    .forEach(one -> left.add(
                            new Left(transfer.personId(), texts.in(Locale.JAPANESE, "projects.impact", one.title()))));
        }
        return left;
    }
}
