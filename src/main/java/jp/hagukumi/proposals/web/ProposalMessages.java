package jp.hagukumi.proposals.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.Texts;
import org.omnifaces.util.Messages;

/** What the pages of proposals say after something was done or refused. */
@ApplicationScoped
public class ProposalMessages {
    @Inject
    Texts texts;

    /** On the page that follows. */
    void done(String text) {
        Messages.addFlashGlobalInfo("{0}", texts.of(text));
    }

    /** On the page itself, for fields without a component. */
    void refusedAtTop(Refused refused) {
        Messages.addGlobalError("{0}", texts.of(refused.textKey(), refused.arguments()));
    }

    /** At its field, or for the whole page. */
    void refused(Refused refused) {
        Messages.addError(
                refused.field().isEmpty() ? null : refused.field(),
                "{0}",
                texts.of(refused.textKey(), refused.arguments()));
    }
}
