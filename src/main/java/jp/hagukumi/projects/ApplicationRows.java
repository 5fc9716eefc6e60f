package jp.hagukumi.projects;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Ids;
import org.jspecify.annotations.Nullable;

/** The tables {@code project_application} and {@code project_application_wish}. */
final class ApplicationRows {
    private static final String SOME = """
            select a.id, a.call_id, c.name as call_name, a.person_id, p.staff_number,
              concat(p.family_name, ' ', p.given_name) as person_name, a.nominated_by,
              concat(n.family_name, ' ', n.given_name) as nominator, a.template, a.title, a.theme, a.unit_id,
              u.name as unit_name, a.put_on, a.state, a.reason, a.project_id
            from project_application a
            join project_call c on c.municipality_id = a.municipality_id and c.id = a.call_id
            join person p on p.municipality_id = a.municipality_id and p.id = a.person_id
            join unit u on u.municipality_id = a.municipality_id and u.id = a.unit_id
            left join person n on n.municipality_id = a.municipality_id and n.id = a.nominated_by
            where a.municipality_id = ?1 and\s""";

    private final Sql sql;

    ApplicationRows(EntityManager em, long municipalityId) {
        sql = new Sql(em, municipalityId);
    }

    /** By a condition on a with ?2 …, which may end with an order; two statements. */
    List<Application> where(String condition, @Nullable Object... parameters) {
        List<Object[]> rows = sql.select(SOME + condition, parameters);
        Map<Long, List<Application.Wish>> wishes =
                wishes(rows.stream().map(row -> Columns.number(row[0])).toList());
        return rows.stream()
                .map(row -> application(row, wishes.getOrDefault(Columns.number(row[0]), List.of())))
                .toList();
    }

    private Map<Long, List<Application.Wish>> wishes(Collection<Long> ids) {
        Map<Long, List<Application.Wish>> wishes = new HashMap<>();
        if (ids.isEmpty()) {
            return wishes;
        }
        String in = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
        sql.select("select w.application_id, w.person_id, p.staff_number, concat(p.family_name, ' ', p.given_name)"
                        + " from project_application_wish w"
                        + " join person p on p.municipality_id = w.municipality_id and p.id = w.person_id"
                        + " where w.municipality_id = ?1 and w.application_id in (" + in + ") order by p.staff_number")
                .forEach(row -> wishes.computeIfAbsent(Columns.number(row[0]), id -> new ArrayList<>())
                        .add(new Application.Wish(Columns.number(row[1]), (String) row[2], (String) row[3])));
        return wishes;
    }

    /** Waits for whoever decides on it. */
    Optional<Application> lock(long id) {
        sql.select("select id from project_application where municipality_id = ?1 and id = ?2 for update", id);
        return where("a.id = ?2", id).stream().findFirst();
    }

    /** One row of a call for each who would lead; returns its id, or 0 where they stand already. */
    long put(Application typed, LocalDate on) {
        forget(typed.callId(), typed.personId());
        long id = Ids.next();
        int put = sql.change(
                "insert into project_application (municipality_id, id, call_id, person_id, nominated_by, template,"
                        + " title, theme, unit_id, put_on, state)"
                        + " select ?1, ?2, c.id, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 'SUBMITTED' from project_call c"
                        + " where c.municipality_id = ?1 and c.id = ?3 and not exists (select 1 from"
                        + " project_application a where a.municipality_id = ?1 and a.call_id = ?3 and a.person_id = ?4)",
                id,
                typed.callId(),
                typed.personId(),
                typed.nominatedBy(),
                typed.template(),
                typed.title(),
                typed.theme(),
                typed.unitId(),
                on);
        if (put == 0) {
            return 0;
        }
        typed.team().forEach(wish -> wish(id, wish.personId()));
        return id;
    }

    /** One that was taken back makes room for another. */
    private void forget(long callId, long personId) {
        String taken = " a.municipality_id = ?1 and a.call_id = ?2 and a.person_id = ?3 and a.state = 'WITHDRAWN'";
        sql.change(
                "delete w from project_application_wish w join project_application a"
                        + " on a.municipality_id = w.municipality_id and a.id = w.application_id where" + taken,
                callId,
                personId);
        sql.change("delete a from project_application a where" + taken, callId, personId);
    }

    private void wish(long id, long personId) {
        sql.change(
                "insert into project_application_wish (municipality_id, application_id, person_id)"
                        + " values (?1, ?2, ?3)",
                id,
                personId);
    }

    void decide(long id, Application.State state, LocalDate on, String reason, @Nullable Long projectId) {
        sql.change(
                "update project_application set state = ?3, decided_on = ?4, reason = ?5, project_id = ?6"
                        + " where municipality_id = ?1 and id = ?2",
                id,
                state.name(),
                on,
                reason,
                projectId);
    }

    private static Application application(Object[] row, List<Application.Wish> team) {
        return new Application(
                Columns.number(row[0]),
                Columns.number(row[1]),
                (String) row[2],
                Columns.number(row[3]),
                (String) row[4],
                (String) row[5],
                Columns.numberOrNull(row[6]),
                Objects.requireNonNullElse((String) row[7], ""),
                (String) row[8],
                (String) row[9],
                (String) row[10],
                Columns.number(row[11]),
                (String) row[12],
                Columns.day(row[13]),
                Application.State.valueOf((String) row[14]),
                (String) row[15],
                Columns.numberOrNull(row[16]),
                team);
    }
}
