package jp.hagukumi.projects;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A call for projects (公募).
 *
 * @param id 0 for one that is not made yet
 * @param theme what the DX office asks for
 * @param template code; empty: any
 * @param unitId whose staff may apply; null: all
 * @param unitName empty: all
 * @param closesOn last day on which to apply
 * @param applications withdrawn ones left out
 */
public record ProjectCall(
        long id,
        String name,
        String theme,
        String template,
        @Nullable Long unitId,
        String unitName,
        LocalDate opensOn,
        LocalDate closesOn,
        int applications) {
    /** Whether one may apply on a day. */
    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }
}
