package jp.hagukumi.attainment;

import java.time.LocalDate;
import jp.hagukumi.organization.Grade;
import org.jspecify.annotations.Nullable;

/**
 * One line of a supervisor's list.
 *
 * @param confirmed skills the supervisor has settled so far
 * @param absent 除外(休業等) today
 */
public record SubordinateSheet(
        long sheetId,
        long roundId,
        String roundName,
        LocalDate closesOn,
        long personId,
        String staffNumber,
        String name,
        String unitName,
        Grade grade,
        SheetState state,
        @Nullable LocalDate handedInOn,
        int answered,
        int confirmed,
        boolean absent) {}
