package jp.hagukumi.attainment.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.attainment.Occasion;
import jp.hagukumi.attainment.RatingAudience;
import jp.hagukumi.attainment.RatingRound;
import jp.hagukumi.attainment.RatingRoundPlan;
import jp.hagukumi.organization.EmploymentType;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.platform.FiscalYear;

/** What HR types to plan a round. */
public class RatingPlanForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SELF_DAYS = 30;
    private static final int ALL_DAYS = 60;

    private String name = "";
    private int year;
    private Occasion occasion = Occasion.BEGINNING;
    private EmploymentType[] employmentTypes = {};
    private Grade minGrade = Grade.STAFF;
    private Grade maxGrade = Grade.DIRECTOR;
    private String[] units = {};
    private LocalDate opensOn;
    private LocalDate selfUntil;
    private LocalDate closesOn;

    RatingPlanForm(LocalDate today) {
        opensOn = today;
        selfUntil = today.plusDays(SELF_DAYS);
        closesOn = today.plusDays(ALL_DAYS);
        year = FiscalYear.of(today).year();
    }

    static RatingPlanForm of(RatingRound round) {
        RatingPlanForm form = new RatingPlanForm(round.opensOn());
        form.name = round.name();
        form.year = round.year().year();
        form.occasion = round.occasion();
        form.employmentTypes = round.audience().employmentTypes().toArray(EmploymentType[]::new);
        form.minGrade = round.audience().minGrade();
        form.maxGrade = round.audience().maxGrade();
        form.units = round.audience().units().toArray(String[]::new);
        form.selfUntil = round.selfUntil();
        form.closesOn = round.closesOn();
        return form;
    }

    RatingRoundPlan plan() {
        return new RatingRoundPlan(name, new FiscalYear(year), occasion, audience(), opensOn, selfUntil, closesOn);
    }

    RatingAudience audience() {
        return new RatingAudience(List.of(units), minGrade, maxGrade, List.of(employmentTypes));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public Occasion getOccasion() {
        return occasion;
    }

    public void setOccasion(Occasion occasion) {
        this.occasion = occasion;
    }

    public EmploymentType[] getEmploymentTypes() {
        return employmentTypes.clone();
    }

    public void setEmploymentTypes(EmploymentType[] employmentTypes) {
        this.employmentTypes = employmentTypes.clone();
    }

    public Grade getMinGrade() {
        return minGrade;
    }

    public void setMinGrade(Grade minGrade) {
        this.minGrade = minGrade;
    }

    public Grade getMaxGrade() {
        return maxGrade;
    }

    public void setMaxGrade(Grade maxGrade) {
        this.maxGrade = maxGrade;
    }

    public String[] getUnits() {
        return units.clone();
    }

    public void setUnits(String[] units) {
        this.units = units.clone();
    }

    public LocalDate getOpensOn() {
        return opensOn;
    }

    public void setOpensOn(LocalDate opensOn) {
        this.opensOn = opensOn;
    }

    public LocalDate getSelfUntil() {
        return selfUntil;
    }

    public void setSelfUntil(LocalDate selfUntil) {
        this.selfUntil = selfUntil;
    }

    public LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(LocalDate closesOn) {
        this.closesOn = closesOn;
    }
}
