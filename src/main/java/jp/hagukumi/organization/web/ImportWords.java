package jp.hagukumi.organization.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.hagukumi.platform.Texts;
import jp.hagukumi.platform.imports.ImportRun;

/** How the pages of the import put things. */
@ApplicationScoped
public class ImportWords {
    @Inject
    Texts texts;

    public String text(String key, Object... arguments) {
        return texts.of(key, arguments);
    }

    /** The answer of the page of an import, its strong part. */
    String leadStrong(ImportRun run) {
        return switch (run.state()) {
            case REFUSED -> text("organization.import.lead.REFUSED");
            case APPLIED ->
                text("organization.import.lead.APPLIED", run.summary().total());
            case UNDONE -> text("organization.import.lead.UNDONE");
            case PREVIEWED ->
                run.faultCount() > 0
                        ? text("organization.import.lead.faults", run.faultCount())
                        : run.summary().total() == 0
                                ? text("organization.import.lead.same")
                                : text(
                                        "organization.import.lead.PREVIEWED",
                                        run.summary().total());
        };
    }

    /** What to do next. */
    String leadRest(ImportRun run) {
        boolean open = run.state() == ImportRun.State.PREVIEWED;
        String next = run.state().name();
        if (open && run.faultCount() > 0) {
            next = "faults";
        } else if (open && run.summary().total() == 0) {
            next = "same";
        }
        return text("organization.import.next." + next);
    }
}
