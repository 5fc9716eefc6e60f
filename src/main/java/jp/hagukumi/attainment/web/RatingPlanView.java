package jp.hagukumi.attainment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import jp.hagukumi.attainment.RatingRound;
import jp.hagukumi.attainment.RatingRounds;
import jp.hagukumi.attainment.RoundState;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.organization.Role;
import jp.hagukumi.platform.Refused;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** A round to plan, or to change before it opens: typed, counted, then put down. */
@Named
@ViewScoped
public class RatingPlanView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String NEW = "new";

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String wanted;

    @Inject
    RatingChoices choices;

    @Inject
    RatingRounds rounds;

    @Inject
    CurrentViewer viewer;

    private @Nullable RatingPlanForm form;
    private int people = -1;
    private int excluded;

    /** Answers 404 without the role HR, for an unknown round or one of another 任命権者. */
    public void load() {
        viewer.get().require(Role.HR);
        if (form == null) {
            form = isFresh() ? new RatingPlanForm(choices.today()) : RatingPlanForm.of(planned());
        }
    }

    private RatingRound planned() {
        RatingRound round = rounds.round(viewer.get(), PathNumber.of(wanted));
        if (round.state() != RoundState.PLANNED) {
            Faces.redirect("hr/rating/%s", round.id());
        }
        return round;
    }

    public boolean isFresh() {
        return wanted == null || NEW.equals(wanted);
    }

    public @Nullable RatingPlanForm getForm() {
        return form;
    }

    /** People of the dry run; −1 before it. */
    public int getPeople() {
        return people;
    }

    public int getExcluded() {
        return excluded;
    }

    /** Counts for whom it would be, as of today; changes nothing. */
    public void count() {
        RatingRounds.Reach reach = rounds.dryRun(viewer.get(), form().audience(), choices.today());
        people = reach.people();
        excluded = reach.excluded();
    }

    public void apply() {
        if (form().getName() == null || form().getName().isBlank()) {
            throw new Refused("attainment.rating.refused.nameMissing");
        }
        if (isFresh()) {
            Faces.redirect("hr/rating/%s?done=planned", rounds.plan(viewer.get(), form().plan()));
        } else {
            long id = PathNumber.of(wanted);
            rounds.change(viewer.get(), id, form().plan());
            Faces.redirect("hr/rating/%s?done=changed", id);
        }
    }

    private RatingPlanForm form() {
        return Objects.requireNonNull(form);
    }
}
