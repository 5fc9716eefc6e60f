package jp.hagukumi.platform.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jp.hagukumi.platform.JobRun;

/** Tells how far the one long transaction of an import has come, outside of it. */
@ApplicationScoped
public class ImportProgress {
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void tell(JobRun run, long done, long total) {
        run.checkpoint("", done, total);
    }
}
