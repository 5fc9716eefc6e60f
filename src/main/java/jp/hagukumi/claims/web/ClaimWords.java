package jp.hagukumi.claims.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Locale;
import jp.hagukumi.claims.Claim;
import jp.hagukumi.claims.ClaimRule;
import jp.hagukumi.claims.ClaimRules;
import jp.hagukumi.claims.ClaimState;
import jp.hagukumi.platform.Dates;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.Texts;

/** Claims in words. */
@Named
@ApplicationScoped
public class ClaimWords {
    private static final int HOUR = 60;

    @Inject
    ClaimRules rules;

    @Inject
    Dates dates;

    @Inject
    Texts texts;

    /** Its kind. */
    public String kind(Claim claim) {
        return rules.of(claim)
                .map(rule -> rule.name().in(locale()))
                .orElse(claim.kind().name());
    }

    /** What it is about: as written in, or of the list. */
    public String subject(Claim claim) {
        return claim.subject().isEmpty()
                ? rules.title(claim.subjectCode(), claim.rules())
                        .map(name -> name.in(locale()))
                        .orElse(claim.subjectCode())
                : claim.subject();
    }

    /** One day, or the first and the last. */
    public String days(Claim claim) {
        return claim.from().equals(claim.to())
                ? dates.full(claim.to())
                : texts.of("claims.days", dates.full(claim.from()), dates.full(claim.to()));
    }

    /** Hours and minutes; empty where the time is not asked for. */
    public String time(Claim claim) {
        return claim.minutes() == 0 ? "" : texts.of("claims.time", claim.minutes() / HOUR, claim.minutes() % HOUR);
    }

    /** Who decides on it. */
    public String approver(Claim claim) {
        return texts.of("claims.approver." + claim.approver());
    }

    /** What proves it. */
    public String evidence(Claim claim) {
        return rules.of(claim)
                .map(ClaimRule::evidence)
                .map(name -> name.in(locale()))
                .orElse("");
    }

    public String state(Claim claim) {
        return texts.of("claims.state." + claim.state());
    }

    /** Kind of the tag that shows the state. */
    public String tag(ClaimState state) {
        return switch (state) {
            case APPROVED -> "ok";
            case RETURNED, DRAFT -> "warn";
            case REFUSED, CANCELLED -> "bad";
            case SUBMITTED -> "info";
            case WITHDRAWN -> "";
        };
    }

    /** Why something was refused. */
    String refusal(Refused refused) {
        return texts.of(refused.textKey(), refused.arguments());
    }

    LocalDate today() {
        return dates.getToday();
    }

    private static Locale locale() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces == null || faces.getViewRoot() == null
                ? Locale.JAPANESE
                : faces.getViewRoot().getLocale();
    }
}
