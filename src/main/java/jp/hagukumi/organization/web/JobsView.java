package jp.hagukumi.organization.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.JobLine;
import jp.hagukumi.platform.Jobs;
import jp.hagukumi.platform.OutboxLine;
import jp.hagukumi.platform.Texts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The latest work in the background of the viewer's municipality. */
@Named
@RequestScoped
public class JobsView {
    private static final int MOST = 100;

    @Inject
    Viewer viewer;

    @Inject
    Jobs jobs;

    @Inject
    OutboxView outbox;

    @Inject
    Texts texts;

    private List<JobLine> lines = List.of();

    @PostConstruct
    void load() {
        viewer.require(Role.ADMIN);
        lines = jobs.latest(viewer.municipalityId(), MOST);
    }

    public List<JobLine> getLines() {
        return lines;
    }

    /** What matters most, in one sentence. */
    public String getLead() {
        long failed = count("FAILED");
        long open = lines.stream().filter(line -> !line.job().over()).count();
        if (failed > 0) {
            return texts.of("organization.job.lead.failed", failed);
        }
        long undelivered =
                outbox.getLines().stream().filter(OutboxLine::givenUp).count();
        if (undelivered > 0) {
            return texts.of("organization.job.lead.undelivered", undelivered);
        }
        return open > 0 ? texts.of("organization.job.lead.running", open) : texts.of("organization.job.lead.quiet");
    }

    /** Runs a failed job again from where it stopped. */
    public void retry(long id) {
        if (jobs.retry(viewer.municipalityId(), id)) {
            Messages.addFlashGlobalInfo("{0}", texts.of("organization.job.retried"));
        }
        Faces.redirect("admin/jobs");
    }

    private long count(String state) {
        return lines.stream().filter(line -> state.equals(line.job().state())).count();
    }
}
