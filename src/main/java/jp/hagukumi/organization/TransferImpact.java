package jp.hagukumi.organization;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What transfers do to obligations and leave behind; features above implement it for the preview of an import. */
public interface TransferImpact {
    /**
     * Where a person in post stands on a day, as rules ask for it.
     *
     * @param unitPath of the main posting
     * @param rises every main posting of the person until that day: which grade from which day on
     */
    record Placement(
            String unitPath,
            Grade grade,
            EmploymentType employmentType,
            String occupation,
            String authority,
            LocalDate hiredOn,
            List<Rise> rises) {}

    /** A main posting's grade and its first day. */
    record Rise(Grade grade, LocalDate from) {}

    /**
     * A person whose placement on a day would not be what it is.
     *
     * @param on first day of the difference
     * @param before as stored; null where not in post
     * @param after with the import; null where not in post
     */
    record Transfer(
            long personId,
            LocalDate on,
            @Nullable Placement before,
            @Nullable Placement after) {}

    /**
     * An obligation that comes or goes with a transfer.
     *
     * @param what as shown: code and title of the course
     */
    record Obligation(long personId, boolean gained, String what) {}

    /**
     * Something of the unit they leave that a transfer would leave hanging.
     *
     * @param what as shown
     */
    record Left(long personId, String what) {}

    /** Called before anything is stored, with at most a thousand transfers at a time; people without change are left out. */
    default List<Obligation> impact(long municipalityId, List<Transfer> transfers) {
        return List.of();
    }

    /** The same for what somebody else must take over. */
    default List<Left> left(long municipalityId, List<Transfer> transfers) {
        return List.of();
    }
}
