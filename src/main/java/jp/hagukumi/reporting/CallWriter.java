package jp.hagukumi.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import jp.hagukumi.learning.Catalogue;
import jp.hagukumi.notices.NoticeMails;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.InstantColumn;

/** Writes what a 督促 by hand leaves behind, in the caller's transaction: who was reminded, notices, mails. */
@ApplicationScoped
@Transactional
public class CallWriter {
    private static final String NOTICE_KIND = "call";
    private static final String LOCK =
            "select id from person where municipality_id = ?1 and id in (%s) order by id for update";
    private static final String NOTE = """
            insert into reminder_call_person (id, municipality_id, call_id, person_id, enrolment_id, called_on)
            select %s, e.municipality_id, ?2, e.person_id, e.id, ?3 from enrolment e
            where e.municipality_id = ?1 and e.id in (%s) and e.status in ('NOT_STARTED', 'IN_PROGRESS')
              and not exists (select 1 from reminder_call_person c
                where c.municipality_id = e.municipality_id and c.enrolment_id = e.id and c.called_on = ?3)
            """;
    private static final String TELL = """
            insert into notice (id, municipality_id, person_id, kind, notice_key, text_key, arguments, path, created_at)
            select %s, c.municipality_id, c.person_id, '%s', concat('call:', c.call_id, ':', c.enrolment_id),
              concat('reporting.notice.', ?3, if(e.due_on < c.called_on, '.overdue', '.due')), concat(?4, e.due_on), ?5, ?6
            from reminder_call_person c
            join enrolment e on e.municipality_id = c.municipality_id and e.id = c.enrolment_id and e.course_code = ?7
            where c.municipality_id = ?1 and c.call_id = ?2 and c.enrolment_id in (%s)
            """;
    private static final String COUNT = "select count(distinct person_id) from reminder_call_person"
            + " where municipality_id = ?1 and call_id = ?2 and enrolment_id in (%s)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Catalogue catalogue;

    @Inject
    NoticeMails mails;

    @Inject
    Clock clock;

    /** The row that the others refer to. */
    public void begin(ReminderCall call, Viewer viewer, String choiceJson) {
        em.createNativeQuery("""
                        insert into reminder_call (id, municipality_id, sender, account_id, sender_name, choice, called_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                        """)
                .setParameter(1, call.id())
                .setParameter(2, call.municipalityId())
                .setParameter(3, call.sender())
                .setParameter(4, viewer.accountId())
                .setParameter(5, viewer.name())
                .setParameter(6, choiceJson)
                .setParameter(7, InstantColumn.toColumn(clock.instant()))
                .executeUpdate();
    }

    /**
     * Reminds of these obligations; of none twice on a day, whoever asks.
     *
     * @param obligations keep to a few hundred at a time
     * @return how many people were reminded
     */
    public int remind(ReminderCall call, List<OpenObligation> obligations) {
        if (obligations.isEmpty()) {
            return 0;
        }
        String enrolments = in(obligations.stream().mapToLong(OpenObligation::enrolmentId));
        em.createNativeQuery(LOCK.formatted(in(
                        obligations.stream().mapToLong(OpenObligation::personId).distinct())))
                .setParameter(1, call.municipalityId())
                .getResultList();
        em.createNativeQuery(NOTE.formatted(Ids.IN_SQL, enrolments))
                .setParameter(1, call.municipalityId())
                .setParameter(2, call.id())
                .setParameter(3, call.day())
                .executeUpdate();
        Instant at = clock.instant();
        Stream<String> courses =
                obligations.stream().map(OpenObligation::courseCode).distinct();
        courses.forEach(course -> tell(call, course, enrolments, at));
        mails.queue(call.municipalityId(), NOTICE_KIND, at);
        Object people = em.createNativeQuery(COUNT.formatted(enrolments))
                .setParameter(1, call.municipalityId())
                .setParameter(2, call.id())
                .getSingleResult();
        return (int) Columns.number(people);
    }

    private void tell(ReminderCall call, String course, String enrolments, Instant at) {
        String title = catalogue.course(course).map(found -> found.title().ja()).orElse(course);
        em.createNativeQuery(TELL.formatted(Ids.IN_SQL, NOTICE_KIND, enrolments))
                .setParameter(1, call.municipalityId())
                .setParameter(2, call.id())
                .setParameter(3, call.sender())
                .setParameter(4, title + "\n")
                .setParameter(5, "/learning/course/" + course)
                .setParameter(6, InstantColumn.toColumn(at))
                .setParameter(7, course)
                .executeUpdate();
    }

    private static String in(LongStream ids) {
        return ids.mapToObj(String::valueOf).collect(Collectors.joining(","));
    }
}
