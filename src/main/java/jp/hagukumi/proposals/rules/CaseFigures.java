package jp.hagukumi.proposals.rules;

import java.time.LocalDate;
import java.util.Collection;
import jp.hagukumi.platform.FiscalYear;

/** The figure K18 of a 年度, from what is known of every case of the library. */
public final class CaseFigures {
    private CaseFigures() {}

    /**
     * A case.
     *
     * @param data whether it is about the use of data (区分=データ活用)
     * @param registeredOn when the DX office took it into the library
     */
    public record Known(boolean data, LocalDate registeredOn) {}

    /** K18: data cases registered in the 年度; the year in which the work began doesn't matter. */
    public static int withData(Collection<Known> cases, FiscalYear year) {
        return (int) cases.stream()
                .filter(Known::data)
                .filter(one -> FiscalYear.of(one.registeredOn()).equals(year))
                .count();
    }
}
