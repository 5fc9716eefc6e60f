package jp.hagukumi.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.util.List;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;

/** What was sent by hand, by HR and by supervisors, and how far the sending has come. */
@ApplicationScoped
@Transactional
public class ReminderHistory {
    private static final int SHOWN = 50;
    private static final String STATEMENT = """
            select c.sender, c.sender_name, c.choice, c.called_at,
              (select count(distinct p.person_id) from reminder_call_person p
                where p.municipality_id = c.municipality_id and p.call_id = c.id),
              coalesce(j.state, 'DONE'), case when coalesce(j.state, 'DONE') = 'DONE' then 100
                when j.total = 0 then 0 else floor(100 * j.done / j.total) end
            from reminder_call c
            left join job j on j.job_key = concat('%s/', c.id)
            where c.municipality_id = ?1 and (?2 = '' or c.account_id = ?3)
            order by c.called_at desc, c.id desc
            """.formatted(ReminderJob.KIND);

    @PersistenceContext
    EntityManager em;

    /** The latest, newest first; whose right is limited to an authority sees only their own. */
    public List<ReminderLine> latest(Viewer viewer) {
        viewer.require(Role.HR);
        List<?> rows = em.createNativeQuery(STATEMENT)
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, viewer.authority())
                .setParameter(3, viewer.accountId())
                .setMaxResults(SHOWN)
                .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static ReminderLine line(Object[] row) {
        return new ReminderLine(
                ReminderCall.SUPERVISOR.equals(row[0]),
                (String) row[1],
                choice((String) row[2]),
                Columns.instant(row[3]),
                (int) Columns.number(row[4]),
                (String) row[5],
                (int) Columns.number(row[6]));
    }

    private static ReminderChoice choice(String json) {
        if (json.isEmpty()) {
            return new ReminderChoice("", "", ReminderDue.ALL);
        }
        try (var reader = Json.createReader(new StringReader(json))) {
            JsonObject chosen = reader.readObject();
            return new ReminderChoice(
                    chosen.getString("course"), chosen.getString("unit"), ReminderDue.valueOf(chosen.getString("due")));
        }
    }
}
