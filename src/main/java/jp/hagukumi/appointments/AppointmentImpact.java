package jp.hagukumi.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.organization.TransferImpact;
import jp.hagukumi.platform.Columns;
import org.jspecify.annotations.Nullable;

/** Which units an import would leave without whoever is appointed for them. One statement for each thousand people. */
@ApplicationScoped
@Transactional
public class AppointmentImpact implements TransferImpact {
    private static final String HELD = "select d.person_id, d.from_on, d.to_on, u.path, u.name, o.name as role_name"
            + " from designation d"
            + " join unit u on u.municipality_id = d.municipality_id and u.id = d.unit_id"
            + " join designation_role o on o.municipality_id = d.municipality_id and o.code = d.role_code"
            + " where d.municipality_id = ?1 and d.to_on >= ?2 and d.person_id in (";

    @PersistenceContext
    EntityManager em;

    private record Held(LocalDate from, LocalDate to, String unitPath, String what) {
        boolean isLeftBy(Transfer transfer) {
            return !to.isBefore(transfer.on())
                    && !to.isBefore(from)
                    && within(transfer.before())
                    && !within(transfer.after());
        }

        private boolean within(@Nullable Placement placement) {
            return placement != null && placement.unitPath().startsWith(unitPath);
        }
    }

    @Override
    public List<Left> left(long municipalityId, List<Transfer> transfers) {
        Map<Long, List<Held>> held = held(municipalityId, transfers);
        List<Left> left = new ArrayList<>();
        for (Transfer transfer : transfers) {
            held.getOrDefault(transfer.personId(), List.of()).stream()
                    .filter(one -> one.isLeftBy(transfer))
                    .forEach(one -> left.add(new Left(transfer.personId(), one.what())));
        }
        return left;
    }

    private Map<Long, List<Held>> held(long municipalityId, List<Transfer> transfers) {
        String people = transfers.stream()
                .map(transfer -> Long.toString(transfer.personId()))
                .collect(Collectors.joining(","));
        LocalDate first =
                transfers.stream().map(Transfer::on).min(LocalDate::compareTo).orElseThrow();
        List<?> rows = em.createNativeQuery(HELD + people + ") order by d.id")
                .setParameter(1, municipalityId)
                .setParameter(2, first)
                .getResultList();
        Map<Long, List<Held>> held = new HashMap<>();
        for (Object row : rows) {
            Object[] column = (Object[]) row;
            held.computeIfAbsent(Columns.number(column[0]), id -> new ArrayList<>())
                    .add(new Held(
                            Columns.day(column[1]),
                            Columns.day(column[2]),
                            (String) column[3],
                            column[5] + " " + column[4]));
        }
        return held;
    }
}
