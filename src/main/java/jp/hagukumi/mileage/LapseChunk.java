package jp.hagukumi.mileage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.platform.JobRun;

/** Some hundred people of a {@link LapseJob} in one transaction, together with the checkpoint after them. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class LapseChunk {
    private static final int PEOPLE = 500;

    @Inject
    Lapses lapses;

    /** The people after the given one; empty where there were no more. */
    List<Long> next(JobRun run, long municipalityId, LocalDate day, long after, long done) {
        List<Long> people = lapses.holders(municipalityId, day, after, PEOPLE);
        if (!people.isEmpty()) {
            lapses.lapse(municipalityId, people, day);
            long now = done + people.size();
            run.checkpoint(Long.toString(people.get(people.size() - 1)), now, now);
        }
        return people;
    }
}
