package jp.hagukumi.curriculum.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.Texts;
import org.omnifaces.util.Messages;

/** What the pages say after something was done or refused. */
@ApplicationScoped
public class CurriculumMessages {
    @Inject
    Texts texts;

    /** On the page that follows. */
    void done(String text) {
        Messages.addFlashGlobalInfo("{0}", texts.of(text));
    }

    /** On the page itself. */
    void refused(Refused refused) {
        Messages.addGlobalError("{0}", texts.of(refused.textKey(), refused.arguments()));
    }
}
