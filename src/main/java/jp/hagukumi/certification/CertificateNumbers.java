package jp.hagukumi.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.FiscalYear;

/** Gives out the numbers of certificates: 団体-年度-連番, without a gap and none twice. */
@ApplicationScoped
@Transactional
public class CertificateNumbers {
    private static final Pattern NUMBER = Pattern.compile("([0-9]{6})-([0-9]{4})-([0-9]{6,9})");

    @PersistenceContext
    EntityManager em;

    /**
     * The next numbers of a municipality and 年度. Others wait until this transaction ends; where it is rolled back, the
     * numbers are given out again.
     */
    List<String> take(long municipalityId, FiscalYear year, int count) {
        em.createNativeQuery("insert into certificate_counter (municipality_id, fiscal_year, last_serial)"
                        + " values (?1, ?2, ?3) on duplicate key update last_serial = last_serial + ?3")
                .setParameter(1, municipalityId)
                .setParameter(2, year.year())
                .setParameter(3, count)
                .executeUpdate();
        Object[] row = (Object[]) em.createNativeQuery("select c.last_serial, m.code from certificate_counter c"
                        + " join municipality m on m.id = c.municipality_id"
                        + " where c.municipality_id = ?1 and c.fiscal_year = ?2")
                .setParameter(1, municipalityId)
                .setParameter(2, year.year())
                .getSingleResult();
        long last = Columns.number(row[0]);
        List<String> numbers = new ArrayList<>();
        for (long serial = last - count + 1; serial <= last; serial++) {
            numbers.add(String.format(Locale.ROOT, "%s-%d-%06d", row[1], year.year(), serial));
        }
        return numbers;
    }

    /** The code of the municipality in a number; empty for what can't be a number. */
    static String municipalityCode(String number) {
        Matcher matcher = NUMBER.matcher(number);
        return matcher.matches() ? matcher.group(1) : "";
    }
}
