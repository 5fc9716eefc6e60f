package jp.hagukumi.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.certification.Applications;
import jp.hagukumi.certification.Hearings;
import jp.hagukumi.certification.StageStanding;
import jp.hagukumi.certification.StageStandings;
import jp.hagukumi.certification.rules.Hearing;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The page {@code /certification}: what am I certified for, what is missing for the next stage? */
@Named
@RequestScoped
public class CertificationView {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String surplus;

    @Inject
    StageStandings standings;

    @Inject
    Applications applications;

    @Inject
    Hearings hearings;

    @Inject
    Viewer viewer;

    @Inject
    Texts texts;

    private @Nullable List<StageStanding> stages;
    private @Nullable Map<String, Hearing> heard;

    /** Called before anything is written. */
    public void open() {
        if (surplus != null) {
            throw new NotVisible("/certification/" + surplus);
        }
        getStages();
    }

    public List<StageStanding> getStages() {
        if (stages == null) {
            stages = standings.own(viewer);
        }
        return stages;
    }

    /** The hearing about a certificate that is under way; null: none. */
    public @Nullable Hearing hearing(@Nullable String number) {
        if (heard == null) {
            heard = hearings.own(viewer);
        }
        Hearing hearing = number == null ? null : heard.get(number);
        return hearing == null || !hearing.isOpen() ? null : hearing;
    }

    /** Applies, takes an application back or answers in a hearing, on a click on one of the buttons. */
    public void send() {
        String apply = Typed.text("apply");
        String withdraw = Typed.text("withdraw");
        String answer = Typed.text("answer");
        if (!Faces.isPostback() || (apply + withdraw + answer).isEmpty()) {
            return;
        }
        if (!apply.isEmpty()) {
            applications.apply(viewer, apply, Faces.getRequestParameter("nameShown") != null);
            done("applied");
        } else if (!withdraw.isEmpty()) {
            applications.withdraw(viewer, Typed.id(withdraw));
            done("withdrawn");
        } else {
            hearings.answer(viewer, answer, Typed.text("words"));
            done("answered");
        }
    }

    private void done(String what) {
        Messages.addFlashGlobalInfo("{0}", texts.of("certification.done." + what));
        Faces.redirect("certification");
    }

    /** The answer in words, as HTML of our own texts and numbers only. */
    public String getLead() {
        Optional<StageStanding> highest =
                getStages().stream().filter(StageStanding::isInForce).reduce((low, high) -> high);
        String now = highest.map(one -> texts.of("certification.lead.holds", name(one)))
                .orElseGet(() -> texts.of("certification.lead.nothing"));
        return now + " "
                + getStages().stream()
                        .filter(one -> one.isApplicable() || !one.isInForce())
                        .findFirst()
                        .map(this::next)
                        .orElse("");
    }

    private String next(StageStanding one) {
        if (one.application() != null) {
            return texts.of("certification.lead.underReview", name(one));
        }
        if (one.isApplicable()) {
            return texts.of(one.renewing() ? "certification.lead.renew" : "certification.lead.apply", name(one));
        }
        return texts.of("certification.lead.missing", name(one), one.asked() - one.met());
    }

    private static String name(StageStanding one) {
        return one.stage()
                .name()
                .in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }
}
