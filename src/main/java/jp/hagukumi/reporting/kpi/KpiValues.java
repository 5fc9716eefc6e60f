package jp.hagukumi.reporting.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.AuditLog;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Values that are entered because nothing in the platform tells them. Nothing is overwritten: of several for the same day
 * the one entered last holds, and the others stay to be read.
 */
@ApplicationScoped
@Transactional
public class KpiValues {
    private static final int LONGEST_SOURCE = 200;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_DIGITS = 12;
    private static final int MOST_DECIMALS = 2;
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final String COLUMNS =
            "kpi_code, part, measured_on, value, numerator, denominator, source, entered_by, entered_at";

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** A value as it was entered. */
    public record Entered(String kpi, String part, KpiFigure figure, Instant at) {}

    /**
     * What somebody wants to enter.
     *
     * @param measuredOn the day, or the last day of the period; not to come
     * @param value null: it is worked out of numerator and denominator
     * @param source where it was taken from
     */
    public record Draft(
            LocalDate measuredOn,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            String source) {}

    /**
     * Enters a value; for HR of the whole 団体. Throws {@link Refused} where it can't be true, {@link NotVisible} for anybody
     * else.
     */
    public void enter(Viewer viewer, Kpi kpi, KpiPart part, Draft draft) {
        viewer.require(Role.HR);
        if (!viewer.authority().isEmpty()) {
            throw new NotVisible("figures of the whole");
        }
        BigDecimal value = checked(part, draft);
        em.createNativeQuery("insert into kpi_value (id, municipality_id, " + COLUMNS
                        + ") values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)")
                .setParameter(1, Ids.next())
                .setParameter(2, viewer.municipalityId())
                .setParameter(3, kpi.code())
                .setParameter(4, part.code())
                .setParameter(5, draft.measuredOn())
                .setParameter(6, value)
                .setParameter(7, draft.numerator())
                .setParameter(8, draft.denominator())
                .setParameter(9, draft.source().strip())
                .setParameter(10, viewer.name())
                .setParameter(11, clock.instant().atOffset(ZoneOffset.UTC).toLocalDateTime())
                .executeUpdate();
        String detail = "{\"part\":\"%s\",\"day\":\"%s\",\"value\":%s}"
                .formatted(part.code(), draft.measuredOn(), value.toPlainString());
        audit.record(viewer, "kpi.entered", "kpi", kpi.code(), "", detail);
    }

    private BigDecimal checked(KpiPart part, Draft draft) {
        if (draft.measuredOn().isAfter(LocalDate.now(clock))
                || draft.measuredOn().isBefore(EARLIEST)) {
            throw Refused.at("measuredOn", "reporting.kpi.refused.toCome");
        }
        if (draft.source().isBlank() || draft.source().length() > LONGEST_SOURCE) {
            throw Refused.at("source", "reporting.kpi.refused.source", LONGEST_SOURCE);
        }
        check("measured", draft.value());
        check("numerator", draft.numerator());
        check("denominator", draft.denominator());
        BigDecimal value = value(part, draft);
        boolean percent = part.unit() == KpiPart.Unit.PERCENT && part.target() != null;
        if (value.signum() < 0 && part.unit() != KpiPart.Unit.PERCENT) {
            throw Refused.at("measured", "reporting.kpi.refused.value");
        }
        if (percent && isShare(draft) && value.compareTo(HUNDRED) > 0) {
            throw Refused.at("numerator", "reporting.kpi.refused.share");
        }
        return value;
    }

    /** Before any arithmetic: what does not fit the column may not fit the memory either. */
    private static void check(String field, @Nullable BigDecimal number) {
        if (number != null && (number.scale() > MOST_DECIMALS || number.precision() - number.scale() > MOST_DIGITS)) {
            throw Refused.at(field, "reporting.kpi.refused.value");
        }
    }

    private static boolean isShare(Draft draft) {
        return draft.numerator() != null && draft.denominator() != null;
    }

    private static BigDecimal value(KpiPart part, Draft draft) {
        BigDecimal value = draft.value();
        if (value != null) {
            return value;
        }
        BigDecimal numerator = draft.numerator();
        if (numerator == null || draft.denominator() == null || part.unit() != KpiPart.Unit.PERCENT) {
            throw Refused.at("measured", "reporting.kpi.refused.value");
        }
        return new Counted(numerator, draft.denominator(), 0, 0)
                .value()
                .orElseThrow(() -> Refused.at("denominator", "reporting.kpi.refused.denominator"));
    }

    /** All of the municipality of days up to this one, for each KPI and part the one in force first. */
    public List<Entered> upTo(Viewer viewer, LocalDate day) {
        viewer.require(Role.HR);
        List<?> rows = em.createNativeQuery("select " + COLUMNS + " from kpi_value where municipality_id = ?1"
                        + " and measured_on <= ?2 order by kpi_code, part, measured_on desc, id desc")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, day)
                .getResultList();
        return rows.stream().map(row -> entered((Object[]) row)).toList();
    }

    private static Entered entered(Object[] row) {
        KpiFigure figure = new KpiFigure(
                (BigDecimal) row[3],
                (BigDecimal) row[4],
                (BigDecimal) row[5],
                0,
                0,
                Columns.day(row[2]),
                0,
                (String) row[6],
                (String) row[7]);
        return new Entered((String) row[0], (String) row[1], figure, Columns.instant(row[8]));
    }
}
