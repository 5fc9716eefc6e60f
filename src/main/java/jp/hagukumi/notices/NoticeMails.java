package jp.hagukumi.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.hagukumi.platform.DateStyle;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.InstantColumn;
import jp.hagukumi.platform.Letter;
import jp.hagukumi.platform.Mail;
import jp.hagukumi.platform.Texts;

/**
 * Notices by mail. Into the outbox goes only the id of the notice: name and address are read when the mail leaves, so
 * that no copy of them stays behind and a corrected address is used.
 */
@ApplicationScoped
@Transactional
public class NoticeMails {
    static final String KIND = "notice";
    private static final String QUEUE = """
            insert into outbox (id, municipality_id, kind, idempotency_key, payload, created_at, next_try_at)
            select %s, n.municipality_id, ?4, concat('notice/', n.id), concat('{"notice":', n.id, '}'), n.created_at,
              utc_timestamp(6)
            from notice n join person p on p.municipality_id = n.municipality_id and p.id = n.person_id
            where n.municipality_id = ?1 and n.created_at = ?2 and n.kind = ?3 and p.email <> ''
              and not exists (select 1 from outbox o where o.idempotency_key = concat('notice/', n.id))
            """.formatted(Ids.IN_SQL);
    private static final String READ = """
            select n.text_key, n.arguments, n.path, p.family_name, p.email, coalesce(a.language, 'ja'),
              coalesce(a.calendar, 'WAREKI')
            from notice n
            join person p on p.municipality_id = n.municipality_id and p.id = n.person_id and p.left_on >= ?3
            left join account a on a.municipality_id = p.municipality_id and a.person_id = p.id
            where n.municipality_id = ?1 and n.id = ?2 and p.email <> ''
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Mail mail;

    @Inject
    NoticeText notices;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    /**
     * Puts a mail for each notice of the kind told at this instant into the outbox, in the caller's transaction; does
     * nothing where mail is off. A second call changes nothing.
     */
    public void queue(long municipalityId, String noticeKind, Instant toldAt) {
        if (mail.on()) {
            em.createNativeQuery(QUEUE)
                    .setParameter(1, municipalityId)
                    .setParameter(2, InstantColumn.toColumn(toldAt))
                    .setParameter(3, noticeKind)
                    .setParameter(4, KIND)
                    .executeUpdate();
        }
    }

    /** The mail about one notice; empty where the person has left, or has no address any more. */
    public Optional<Letter> letter(long municipalityId, long noticeId) {
        List<?> rows = em.createNativeQuery(READ)
                .setParameter(1, municipalityId)
                .setParameter(2, noticeId)
                .setParameter(3, LocalDate.now(clock))
                .getResultList();
        return rows.stream().findFirst().map(row -> letter((Object[]) row));
    }

    private Letter letter(Object[] row) {
        Locale locale = "en".equals(row[5]) ? Locale.ENGLISH : Locale.JAPANESE;
        String arguments = (String) row[1];
        String said = notices.of(
                (String) row[0],
                arguments.isEmpty() ? List.of() : List.of(arguments.split("\n")),
                locale,
                DateStyle.valueOf((String) row[6]));
        String link = mail.link((String) row[2]);
        String where = link.isEmpty() ? texts.in(locale, "notices.mail.noLink") : link;
        return new Letter(
                (String) row[4],
                texts.in(locale, "notices.mail.subject", said),
                texts.in(locale, "notices.mail.text", row[3], said, where));
    }
}
